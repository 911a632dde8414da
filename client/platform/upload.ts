import Taro from '@tarojs/taro'
import type { FileTicket } from '#types/file-view'
import type { ChosenFile } from './chosen-file'
import { onH5 } from './target'

export interface Upload {
  readonly done: Promise<boolean>
  readonly cancel: () => void
}

type Progress = (fraction: number) => void

function put(file: ChosenFile, ticket: FileTicket, progress: Progress): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<boolean>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(request.status >= 200 && request.status < 300)
    request.onerror = () => resolve(false)
    request.onabort = () => resolve(false)
    request.open('PUT', ticket.put.url)
    for (const [name, value] of Object.entries(ticket.put.headers)) request.setRequestHeader(name, value)
    request.send(file.blob ?? null)
  })
  return { done, cancel: () => request.abort() }
}

function post(file: ChosenFile, ticket: FileTicket, progress: Progress): Upload {
  let task: Taro.UploadTask.UploadTaskPromise | undefined
  const done = new Promise<boolean>((resolve) => {
    task = Taro.uploadFile({
      url: ticket.form.url,
      filePath: file.path,
      name: ticket.form.name,
      formData: { ...ticket.form.fields },
      success: ({ statusCode }) => resolve(statusCode >= 200 && statusCode < 300),
      fail: () => resolve(false),
    })
    task.onProgressUpdate((now) => progress(now.progress / 100))
  })
  return { done, cancel: () => task?.abort() }
}

/** Carries one file to the target the ticket names; a browser PUTs, WeChat can only post a form. */
export function upload(file: ChosenFile, ticket: FileTicket, progress: Progress): Upload {
  return onH5 ? put(file, ticket, progress) : post(file, ticket, progress)
}
