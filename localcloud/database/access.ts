import type { Catalog } from './catalog'
import type { Collection } from './collection'
import type { Documents } from './documents'
import { failure } from './failure'
import type { Finder, Search } from './finder'
import { type Cell, cellName } from './key'
import type { Ledger, Writer } from './ledger'
import type { Recorder } from './meter'
import type { Transactions } from './transactions'

/** Reading and writing as one caller may: outside any transaction, or inside one. */
export interface Access {
  find(search: Search): string[]
  count(search: Search): number
  get(collection: Collection, id: Cell): string | null
  /** The work may run more than once; it must read what it needs itself. */
  write<T>(work: (writer: Writer) => T): Promise<T>
}

export interface Store {
  readonly catalog: Catalog
  readonly documents: Documents
  readonly finder: Finder
  readonly ledger: Ledger
  readonly transactions: Transactions
  readonly meter: Recorder
}

/** Thrown through the work when a transaction has claimed a document; never leaves this module. */
class Held extends Error {
  constructor(readonly over: Promise<void>) {
    super('a transaction holds the document')
  }
}

/** Real time: how long a write outside waits for a transaction before it gives up as the loser. */
const patienceMs = 2000

export function openAccess(store: Store): (transactionId: unknown) => Access {
  const outside = outsideAccess(store)
  return (transactionId) =>
    typeof transactionId === 'string' && transactionId !== '' ? insideAccess(store, transactionId) : outside
}

function outsideAccess({ documents, finder, ledger, transactions }: Store): Access {
  const check = (collection: Collection, id: Cell): void => {
    const over = transactions.holder(collection, id)
    if (over !== null) throw new Held(over)
  }
  const guarded = (writer: Writer): Writer => ({
    insert(collection, id, doc, text) {
      check(collection, id)
      writer.insert(collection, id, doc, text)
    },
    replace(collection, id, doc, text, before) {
      check(collection, id)
      writer.replace(collection, id, doc, text, before)
    },
    remove(collection, id, before) {
      check(collection, id)
      writer.remove(collection, id, before)
    },
  })
  return {
    find: (search) => finder.find(search, null),
    count: (search) => finder.count(search, null),
    get: (collection, id) => documents.get(collection, id),
    async write(work) {
      const until = performance.now() + patienceMs
      for (;;) {
        try {
          return ledger.commit((writer) => work(guarded(writer)))
        } catch (cause) {
          if (!(cause instanceof Held)) throw cause
          if (performance.now() > until) throw failure.conflict()
          await settled(cause.over, until - performance.now())
        }
      }
    },
  }
}

async function settled(over: Promise<void>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failure.conflict()), Math.max(0, patience))
  })
  try {
    await Promise.race([over, tired])
  } finally {
    clearTimeout(timer)
  }
}

function insideAccess({ documents, finder, transactions }: Store, id: string): Access {
  const transaction = transactions.open(id)
  return {
    find: (search) => finder.find(search, transaction.overlay(search.collection)),
    count: (search) => finder.count(search, transaction.overlay(search.collection)),
    get(collection, cell) {
      const own = transaction.overlay(collection).get(cellName(cell))
      return own === undefined ? documents.get(collection, cell) : own
    },
    write: async (work) => work(transaction.writer),
  }
}
