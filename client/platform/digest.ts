import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'
import { onH5 } from './target'

async function ofBlob(blob: Blob): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface FileInformation {
  readonly digest?: string
}

function ofPath(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const question = {
      filePath,
      digestAlgorithm: 'sha256',
      success: (answer: FileInformation) => resolve(answer.digest ?? ''),
      fail: () => reject(new Error('no digest')),
    }
    // Taro's types list md5 and sha1 only; WeChat's list sha256 as well.
    Taro.getFileSystemManager().getFileInfo(question as never)
  })
}

/** SHA-256 of the file as it leaves the phone, or null where the phone cannot compute it. */
export async function fingerprint(file: ChosenFile): Promise<string | null> {
  try {
    return onH5 && file.blob !== undefined ? await ofBlob(file.blob) : await ofPath(file.path)
  } catch {
    return null
  }
}
