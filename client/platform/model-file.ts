import Taro from '@tarojs/taro'
import { forget, keep, kept } from './storage'
import { onH5 } from './target'

/** The matcher's model on this phone: one file of some 400 KB, kept under the name of its version. */

const KEY = 'yimixian.matcher'
const FILE = /^matcher-[0-9a-f]+\.json$/u

const fileOf = (version: string) => `matcher-${version}.json`
const pathOf = (version: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${fileOf(version)}`

interface Kept {
  readonly version: string
  readonly model: unknown
}

function keptInBrowser(version: string): unknown {
  const value = kept(KEY) as Partial<Kept> | null
  return value?.version === version ? value.model : null
}

async function fetchInBrowser(version: string, url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) return null
  const model: unknown = await response.json()
  forget(KEY)
  keep(KEY, { version, model } satisfies Kept)
  return model
}

function readFile(version: string): Promise<unknown> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: pathOf(version),
      encoding: 'utf8',
      success: ({ data }) => resolve(typeof data === 'string' ? JSON.parse(data) : null),
      fail: () => resolve(null),
    })
  })
}

/** A model of an older version would only take up room. */
function removeOthers(version: string): void {
  const files = Taro.getFileSystemManager()
  files.readdir({
    dirPath: Taro.env.USER_DATA_PATH ?? '',
    success: ({ files: names }) => {
      for (const name of names.filter((one) => FILE.test(one) && one !== fileOf(version)))
        files.unlink({ filePath: `${Taro.env.USER_DATA_PATH ?? ''}/${name}` })
    },
  })
}

async function fetchToFile(version: string, url: string): Promise<unknown> {
  const { statusCode } = await Taro.downloadFile({ url, filePath: pathOf(version) })
  if (statusCode !== 200) return null
  removeOthers(version)
  return await readFile(version)
}

/** A file that cannot be read or fetched is a phone without a model: the server suggests. */
export async function keptModel(version: string): Promise<unknown> {
  try {
    return onH5 ? keptInBrowser(version) : await readFile(version)
  } catch {
    return null
  }
}

export async function fetchModel(version: string, url: string): Promise<unknown> {
  try {
    return onH5 ? await fetchInBrowser(version, url) : await fetchToFile(version, url)
  } catch {
    return null
  }
}
