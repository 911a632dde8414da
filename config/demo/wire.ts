import type { LocalCloud } from '#localcloud/local-cloud'

/** Documents of the first day, by the SDK's own wire; everything after them goes through the functions. */
export interface Wire {
  insert(collection: string, documents: readonly object[]): Promise<void>
  has(collection: string, id: string): Promise<boolean>
  /** Puts a file into the storage and answers its id. */
  store(path: string, text: string): Promise<string>
}

type Answer = Readonly<Record<string, unknown>>

type UploadMetadata = Readonly<Record<'url' | 'token' | 'authorization' | 'fileId' | 'cosFileId', string>>

export function wireOf({ adminUrl }: Pick<LocalCloud, 'adminUrl'>): Wire {
  const send = async (action: string, fields: Answer): Promise<Answer> => {
    const response = await fetch(adminUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, ...fields }),
    })
    const answer = (await response.json()) as Answer
    if (answer.code !== undefined) throw new Error(`${action}: ${JSON.stringify(answer)}`)
    return answer
  }
  return {
    insert: async (collectionName, documents) => {
      const data = documents.map((document) => JSON.stringify(document))
      await send('database.insertDocument', { collectionName, data })
    },
    has: async (collectionName, id) => {
      const query = JSON.stringify({ _id: id })
      const fields = { collectionName, queryType: 'WHERE', query, limit: 1, offset: 0 }
      const { data } = (await send('database.getDocument', fields)) as { data: { list: readonly string[] } }
      return data.list.length > 0
    },
    store: async (path, text) => {
      const { data } = (await send('storage.getUploadMetadata', { path })) as { data: UploadMetadata }
      const headers = {
        Signature: data.authorization,
        'content-type': 'application/json',
        'x-cos-security-token': data.token,
        'x-cos-meta-fileid': data.cosFileId,
      }
      const stored = await fetch(data.url, { method: 'PUT', headers, body: text })
      if (!stored.ok) throw new Error(`${path}: ${await stored.text()}`)
      return data.fileId
    },
  }
}
