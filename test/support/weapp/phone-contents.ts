import { createHash } from 'node:crypto'
import { answering } from './callbacks'
import type { Phone } from './phone'

export function storage(phone: Phone): object {
  // A phone hands out copies; a shared object would hide a forgotten write.
  const read = (key: string): unknown => structuredClone(phone.storage.get(key) ?? '')
  const write = (key: string, data: unknown): void => void phone.storage.set(key, structuredClone(data))
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => void phone.storage.delete(key),
    clearStorageSync: () => phone.storage.clear(),
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()], currentSize: 1, limitSize: 10240 }),
    getStorage: answering<{ key: string }>('getStorage', ({ key }) => {
      if (!phone.storage.has(key)) throw new Error('data not found')
      return { data: read(key) }
    }),
    setStorage: answering<{ key: string; data: unknown }>('setStorage', ({ key, data }) => write(key, data)),
    removeStorage: answering<{ key: string }>('removeStorage', ({ key }) => void phone.storage.delete(key)),
  }
}

export function camera(phone: Phone): object {
  const take = (): { path: string; size: number } => {
    const path = `wxfile://tmp_photo-${phone.files.size}.jpg`
    phone.files.set(path, phone.photo)
    return { path, size: phone.photo.length }
  }
  const bytes = (path: string): Buffer => {
    const file = phone.files.get(path)
    if (!file) throw new Error(`no such file: ${path}`)
    return file
  }
  const plain = (file: Buffer): ArrayBuffer => Uint8Array.from(file).buffer
  const contents = (file: Buffer, encoding?: BufferEncoding): string | ArrayBuffer =>
    encoding === undefined ? plain(file) : file.toString(encoding)
  return {
    chooseMedia: answering('chooseMedia', () => {
      const { path, size } = take()
      return {
        type: 'image',
        tempFiles: [{ tempFilePath: path, size, fileType: 'image', width: 1, height: 1 }],
      }
    }),
    chooseImage: answering('chooseImage', () => {
      const file = take()
      return { tempFilePaths: [file.path], tempFiles: [file] }
    }),
    scanCode: answering('scanCode', () => ({ result: phone.scans, path: '' })),
    compressImage: answering<{ src: string }>('compressImage', ({ src }) => ({ tempFilePath: src })),
    getImageInfo: answering<{ src: string }>('getImageInfo', ({ src }) => ({
      path: src,
      width: 1,
      height: 1,
      type: 'jpeg',
    })),
    getFileSystemManager: () => ({
      readFileSync: (path: string, encoding?: BufferEncoding) => contents(bytes(path), encoding),
      readFile: answering<{ filePath: string; encoding?: BufferEncoding }>(
        'readFile',
        ({ filePath, encoding }) => ({
          data: contents(bytes(filePath), encoding),
        }),
      ),
      getFileInfo: answering<{ filePath: string; digestAlgorithm?: string }>('getFileInfo', (options) => {
        const file = bytes(options.filePath)
        return {
          size: file.length,
          digest: createHash(options.digestAlgorithm ?? 'md5')
            .update(file)
            .digest('hex'),
        }
      }),
      statSync: (path: string) => ({ size: bytes(path).length }),
      saveFile: answering<{ tempFilePath: string; filePath: string }>(
        'saveFile',
        ({ tempFilePath, filePath }) => {
          const own = [...phone.files].filter(([path]) => path.startsWith('wxfile://usr/'))
          const taken = own.reduce((sum, [, file]) => sum + file.length, 0)
          if (taken + bytes(tempFilePath).length > phone.room)
            throw new Error('the maximum size of the file storage limit is exceeded')
          phone.files.set(filePath, bytes(tempFilePath))
          phone.files.delete(tempFilePath)
          return { savedFilePath: filePath }
        },
      ),
      readdir: answering<{ dirPath: string }>('readdir', ({ dirPath }) => ({
        files: [...phone.files.keys()]
          .filter((path) => path.startsWith(`${dirPath}/`))
          .map((path) => path.slice(dirPath.length + 1)),
      })),
      access: answering<{ path: string }>('access', ({ path }) => void bytes(path)),
      unlink: answering<{ filePath: string }>('unlink', ({ filePath }) => {
        bytes(filePath)
        phone.files.delete(filePath)
      }),
    }),
  }
}
