import Taro from '@tarojs/taro'
import { MEDIA_EXTENSIONS } from '#types/media'
import type { ChosenFile } from './chosen-file'
import { inDatabase } from './file-database'
import { onH5 } from './target'

/** Bytes of drafts, kept on the phone under a name of ours until they are filed. */

type Description = Omit<ChosenFile, 'path' | 'blob'>

/** WeChat plays and shows a file by the end of its name; a type of no known end is a photo without one. */
const EXTENSIONS: Readonly<Record<string, string>> = MEDIA_EXTENSIONS
const BEGINNING = 'kept-'
const folder = () => Taro.env.USER_DATA_PATH ?? ''
const pathOf = (name: string, { type }: Description): string =>
  `${folder()}/${BEGINNING}${name}.${EXTENSIONS[type] ?? 'jpg'}`

/** WeChat keeps 200 MB a mini-program and takes the file out of its temporary place. */
function keepInWeChat(name: string, file: ChosenFile): Promise<ChosenFile> {
  const filePath = pathOf(name, file)
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: file.path,
      filePath,
      success: () => resolve({ ...file, path: filePath }),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

function keptInWeChat(name: string, description: Description): Promise<ChosenFile | null> {
  const path = pathOf(name, description)
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path,
      success: () => resolve({ ...description, path }),
      fail: () => resolve(null),
    })
  })
}

const nameOf = (file: string) => file.slice(BEGINNING.length).replace(/\.[^.]*$/u, '')

function ownFiles(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({
      dirPath: folder(),
      success: ({ files }) => resolve(files.filter((file) => file.startsWith(BEGINNING))),
      fail: () => resolve([]),
    })
  })
}

function unlinked(file: string): Promise<void> {
  return new Promise((resolve) => {
    const filePath = `${folder()}/${file}`
    Taro.getFileSystemManager().unlink({ filePath, success: () => resolve(), fail: () => resolve() })
  })
}

async function keepInBrowser(name: string, file: ChosenFile): Promise<ChosenFile> {
  const bytes = await file.blob?.arrayBuffer()
  await inDatabase('readwrite', (files) => files.put(bytes, name))
  return file
}

async function keptInBrowser(name: string, description: Description): Promise<ChosenFile | null> {
  const bytes: unknown = await inDatabase('readonly', (files) => files.get(name))
  if (!(bytes instanceof ArrayBuffer)) return null
  const blob = new Blob([bytes], { type: description.type })
  return { ...description, path: URL.createObjectURL(blob), blob }
}

/** Answers the file where it now lies, or null when the phone has no room: it is then as before, for this visit. */
export async function keepFile(name: string, file: ChosenFile): Promise<ChosenFile | null> {
  try {
    return onH5 ? await keepInBrowser(name, file) : await keepInWeChat(name, file)
  } catch {
    return null
  }
}

export async function keptFile(name: string, description: Description): Promise<ChosenFile | null> {
  try {
    return onH5 ? await keptInBrowser(name, description) : await keptInWeChat(name, description)
  } catch {
    return null
  }
}

/** The phone gets its room back. */
export async function dropKept(name: string): Promise<void> {
  try {
    if (onH5) await inDatabase('readwrite', (files) => files.delete(name))
    else for (const file of await ownFiles()) if (nameOf(file) === name) await unlinked(file)
  } catch {
    // What cannot be reached takes up room, and nothing else depends on it.
  }
}

/** Names of all that is kept. */
export async function keptNames(): Promise<readonly string[]> {
  try {
    if (!onH5) return (await ownFiles()).map(nameOf)
    return (await inDatabase('readonly', (files) => files.getAllKeys())).map(String)
  } catch {
    return []
  }
}
