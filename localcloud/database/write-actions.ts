import { randomBytes } from 'node:crypto'
import { type ActionBody, type ActionHandler, CloudError } from '../action'
import type { Access, Store } from './access'
import type { Collection } from './collection'
import { failure } from './failure'
import { type Cell, keyOf } from './key'
import type { Writer } from './ledger'
import { onlyId } from './read-actions'
import { readCollection, readDoc, readQuery, refuseOperators } from './request'
import { compileUpdate, seedOf, type Update } from './update'
import { type Clock, decodeStored, type Doc, toText } from './values'

/** As the service makes them: 32 hexadecimal digits. */
const newId = (): string => randomBytes(16).toString('hex')

interface Target {
  readonly collection: Collection
  readonly query: Doc
  readonly reader: Access
}

/** The documents a write is about, with the id they are stored under. */
function targets({ collection, query, reader }: Target, action: string, limit: number) {
  const id = onlyId(query)
  const texts =
    id === undefined
      ? reader.find({ collection, action, query, order: [], skip: 0, limit })
      : [reader.get(collection, keyOf(id).cell)].filter((text) => text !== null)
  return texts.map((text) => {
    const doc = decodeStored(text)
    return { text, doc, id: keyOf(doc._id).cell }
  })
}

const idCell = (doc: Doc): Cell => keyOf(doc._id).cell

export function writeActions(
  store: Store,
  access: (transactionId: unknown) => Access,
  now: Clock,
): Record<string, ActionHandler> {
  const target = (body: ActionBody): Target => ({
    collection: readCollection(body, store.catalog),
    reader: access(body.transactionId),
    query: readQuery(body, now),
  })

  const insert: ActionHandler = async (body) => {
    const { collection, reader } = target(body)
    const docs = readInserted(body.data, now)
    const outcome = await reader.write((writer) => insertAll(writer, collection, docs))
    if (outcome !== null) throw outcome
    return { data: { insertedIds: docs.map(({ _id: id }) => id) } }
  }

  const upsert = (writer: Writer, { collection, query }: Target, build: (seed: Doc) => Doc): unknown => {
    const seed = seedOf(query)
    const doc = build({ _id: seed._id ?? newId(), ...seed })
    writer.insert(collection, idCell(doc), doc, textOf(doc))
    return doc._id
  }

  const updateAll = (writer: Writer, at: Target, update: Update, body: ActionBody, limit: number) => {
    const found = targets(at, body.action, limit)
    let updated = 0
    let last: string | null = null
    for (const { text, doc, id } of found) {
      update(doc, { now: new Date(now()), inserting: false, query: at.query })
      last = textOf(doc)
      if (last === text) continue
      writer.replace(at.collection, id, doc, last, text)
      updated += 1
    }
    return { matched: found.length, updated, last }
  }

  const modify: ActionHandler = async (body) => {
    const at = target(body)
    const data = readDoc(body.data, 'data', now)
    if (data === undefined) throw failure.param('data is required')
    return {
      data: body.merge === false ? await replaceOne(at, body, data) : await updateMany(at, body, data),
    }
  }

  /** A set counts a document it leaves as it was; an update does not. */
  const replaceOne = async (at: Target, body: ActionBody, data: Doc) => {
    refuseOperators(data)
    return at.reader.write((writer) => {
      const [found] = targets(at, body.action, 1)
      if (found !== undefined) {
        const doc = { _id: found.doc._id, ...data }
        writer.replace(at.collection, found.id, doc, textOf(doc), found.text)
        return { updated: 1, upsert_id: null }
      }
      if (body.upsert !== true) return { updated: 0, upsert_id: null }
      return { updated: 0, upsert_id: upsert(writer, at, ({ _id: id }) => ({ _id: id, ...data })) }
    })
  }

  const updateMany = async (at: Target, body: ActionBody, data: Doc) => {
    const update = compileUpdate(data)
    const limit = body.multi === true ? Infinity : 1
    return at.reader.write((writer) => {
      const { matched, updated } = updateAll(writer, at, update, body, limit)
      if (matched > 0 || body.upsert !== true) return { updated, upsert_id: null }
      const id = upsert(writer, at, (seed) => {
        update(seed, { now: new Date(now()), inserting: true, query: at.query })
        return seed
      })
      return { updated: 0, upsert_id: id }
    })
  }

  const modifyAndReturn: ActionHandler = async (body) => {
    const at = target(body)
    const data = readDoc(body.data, 'data', now)
    if (data === undefined) throw failure.param('data is required')
    const update = compileUpdate(data)
    const { matched, last } = await at.reader.write((writer) => updateAll(writer, at, update, body, 1))
    return { data: { updated: matched, doc: last } }
  }

  const remove: ActionHandler = async (body) => {
    const at = target(body)
    const deleted = await at.reader.write((writer) => {
      const found = targets(at, body.action, body.multi === true ? Infinity : 1)
      for (const { id, text } of found) writer.remove(at.collection, id, text)
      return found.length
    })
    return { data: { deleted } }
  }

  return {
    'database.insertDocument': insert,
    'database.modifyDocument': modify,
    'database.modifyAndReturnDoc': modifyAndReturn,
    'database.removeDocument': remove,
  }
}

function textOf(doc: Doc): string {
  refuseOperators(doc)
  return toText(doc)
}

function readInserted(raw: unknown, now: Clock): Doc[] {
  if (!Array.isArray(raw)) throw failure.param('data must be a list')
  return raw.map((item) => {
    const doc = readDoc(item, 'data', now)
    if (doc === undefined) throw failure.param('data holds an empty document')
    return { _id: doc._id ?? newId(), ...doc }
  })
}

/** In order: the documents before one that is refused stay, as the service leaves them. */
function insertAll(writer: Writer, collection: Collection, docs: readonly Doc[]): CloudError | null {
  for (const [at, doc] of docs.entries()) {
    try {
      writer.insert(collection, idCell(doc), doc, textOf(doc))
    } catch (cause) {
      if (at === 0 || !(cause instanceof CloudError)) throw cause
      return cause
    }
  }
  return null
}
