import { readFileSync } from 'node:fs'
import tcb from '@cloudbase/node-sdk'
import type { Credentials } from './cloud'
import { MODEL_COLLECTION, MODEL_POINTER } from './model-file'
import type { Wanted } from './wanted'

/** The matcher's model in an environment: its file, and the document that names it. */
export interface Models {
  version(): Promise<string | null>
  publish(model: Wanted['model']): Promise<void>
}

/** Through the SDK of the functions: the manager's writes no documents. */
export const modelsOf = ({ secretId, secretKey, envId }: Credentials): Models => {
  const app = tcb.init({ secretId, secretKey, env: envId })
  const pointer = () => app.database().collection(MODEL_COLLECTION).doc(MODEL_POINTER)
  return {
    version: async () => {
      const { data } = (await pointer().get()) as { data: readonly { version?: string }[] }
      return data[0]?.version ?? null
    },
    // The file first, then its name: whoever reads the document finds the file.
    publish: async ({ version, path, localPath }) => {
      const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: readFileSync(localPath) })
      await pointer().set({ v: 1, version, fileId: fileID })
    },
  }
}
