import { randomUUID } from 'node:crypto'
import type { Collection } from './collection'
import type { Documents } from './documents'
import { brokenIndex, type Draft, place } from './draft'
import { failure } from './failure'
import { CloudError } from '../action'
import type { Overlay } from './finder'
import { type Cell, cellName } from './key'
import type { Ledger, Writer } from './ledger'
import type { Clock, Doc } from './values'
import { decodeStored } from './values'

type State = 'open' | 'committed' | 'aborted' | 'failed'

export interface Transaction {
  readonly id: string
  overlay(collection: Collection): Overlay
  readonly writer: Writer
}

export interface Transactions {
  start(): string
  /** Throws when the transaction is over. */
  open(id: string): Transaction
  commit(id: string): void
  abort(id: string): void
  /** The end of the transaction that holds a document, or null. */
  holder(collection: Collection, id: Cell): Promise<void> | null
  reset(): void
}

interface Entry extends Transaction {
  readonly startedAt: number
  readonly drafts: Map<string, Draft>
  /** A claim comes before its draft and may outlive a draft that was refused. */
  readonly claims: Set<string>
  readonly over: Promise<void>
  readonly settle: () => void
  state: State
  snapshot: number | null
}

/** Measured on the clock that is handed in: moving it on ends the transactions left behind. */
const lifeMs = 30_000
const remembered = 1000

export function openTransactions(ledger: Ledger, documents: Documents, now: Clock): Transactions {
  const entries = new Map<string, Entry>()
  const holders = new Map<string, Entry>()

  const end = (entry: Entry, state: State): void => {
    if (entry.state !== 'open') return
    entry.state = state
    for (const key of entry.claims) holders.delete(key)
    if (entry.snapshot !== null) ledger.unwatch()
    entry.settle()
    for (const id of entries.keys()) if (entries.size > remembered) entries.delete(id)
  }
  const expire = (entry: Entry): void => {
    if (now() - entry.startedAt > lifeMs) end(entry, 'failed')
  }
  const fail = (entry: Entry, error: CloudError): never => {
    end(entry, 'failed')
    throw error
  }
  const find = (id: string): Entry => {
    const entry = entries.get(id)
    if (entry === undefined) throw failure.transactionGone()
    expire(entry)
    return entry
  }
  const open = (id: string): Entry => {
    const entry = find(id)
    if (entry.state !== 'open') throw failure.transactionGone()
    if (entry.snapshot === null) {
      entry.snapshot = ledger.version
      ledger.watch()
    }
    return entry
  }
  const holding = (key: string): Entry | undefined => {
    const entry = holders.get(key)
    if (entry !== undefined) expire(entry)
    return holders.get(key)
  }

  /** The first writer wins, be it another transaction or a write outside. */
  const claim = (entry: Entry, collection: Collection, id: Cell): void => {
    const key = place(collection, id)
    const holder = holding(key)
    const taken = holder !== undefined && holder !== entry
    if (taken || ledger.changedSince(collection.name, cellName(id), entry.snapshot ?? 0)) {
      fail(entry, failure.conflict())
    }
    holders.set(key, entry)
    entry.claims.add(key)
  }
  const refuseDuplicates = (entry: Entry, collection: Collection, id: Cell, doc: Doc): void => {
    const index = brokenIndex(documents, entry.drafts, { collection, id, doc })
    if (index !== null) fail(entry, failure.duplicate(`${collection.name} ${index}`))
  }
  const draft = (
    entry: Entry,
    collection: Collection,
    id: Cell,
    text: string | null,
    before: string | null,
  ) => {
    const key = place(collection, id)
    const first = entry.drafts.get(key)
    entry.drafts.set(key, { collection, id, text, before: first === undefined ? before : first.before })
  }
  const writerOf = (entry: () => Entry): Writer => ({
    insert(collection, id, doc, text) {
      claim(entry(), collection, id)
      const standing = entry().drafts.get(place(collection, id))
      const taken = standing === undefined ? documents.get(collection, id) !== null : standing.text !== null
      if (taken) fail(entry(), failure.duplicate(`${collection.name} _id_`))
      refuseDuplicates(entry(), collection, id, doc)
      draft(entry(), collection, id, text, null)
    },
    replace(collection, id, doc, text, before) {
      claim(entry(), collection, id)
      refuseDuplicates(entry(), collection, id, doc)
      draft(entry(), collection, id, text, before)
    },
    remove(collection, id, before) {
      claim(entry(), collection, id)
      draft(entry(), collection, id, null, before)
    },
  })
  const apply = (entry: Entry): void =>
    ledger.commit((writer) => {
      const drafts = [...entry.drafts.values()]
      for (const { collection, id, text, before } of drafts) {
        if (text === null && before !== null) writer.remove(collection, id, before)
      }
      for (const { collection, id, text, before } of drafts) {
        if (text === null) continue
        if (before === null) writer.insert(collection, id, decodeStored(text), text)
        else writer.replace(collection, id, decodeStored(text), text, before)
      }
    })

  return {
    start() {
      let settle = (): void => undefined
      const over = new Promise<void>((resolve) => {
        settle = resolve
      })
      const entry: Entry = {
        id: randomUUID(),
        startedAt: now(),
        drafts: new Map(),
        claims: new Set(),
        over,
        settle: () => settle(),
        state: 'open',
        snapshot: null,
        writer: writerOf(() => entry),
        overlay(collection) {
          const overlay = ledger.past(collection.name, entry.snapshot ?? ledger.version)
          for (const one of entry.drafts.values()) {
            if (one.collection === collection) overlay.set(cellName(one.id), one.text)
          }
          return overlay
        },
      }
      entries.set(entry.id, entry)
      return entry.id
    },
    open,
    commit(id) {
      const entry = find(id)
      if (entry.state !== 'open') throw failure.transactionGone()
      try {
        apply(entry)
      } catch (cause) {
        end(entry, 'failed')
        throw cause instanceof CloudError && cause.code === 'DATABASE_DUPLICATE_WRITE'
          ? failure.conflict()
          : cause
      }
      end(entry, 'committed')
    },
    abort(id) {
      const entry = find(id)
      if (entry.state !== 'open') throw failure.transactionGone()
      end(entry, 'aborted')
    },
    holder: (collection, id) => holding(place(collection, id))?.over ?? null,
    reset() {
      for (const entry of entries.values()) end(entry, 'failed')
      entries.clear()
    },
  }
}
