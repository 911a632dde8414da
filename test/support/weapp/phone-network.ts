interface RequestOptions {
  readonly url: string
  readonly method?: string
  readonly data?: unknown
  readonly header?: Readonly<Record<string, string>>
}

interface FormOptions {
  readonly url: string
  readonly name: string
  readonly formData?: Readonly<Record<string, string>>
  readonly header?: Readonly<Record<string, string>>
}

function body(data: unknown): string | Uint8Array<ArrayBuffer> | null {
  if (data === undefined || data === null) return null
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return typeof data === 'string' ? data : JSON.stringify(data)
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `wx.request`: any status is an answer, only a lost connection is a failure. */
export async function sendRequest({ url, method = 'GET', data, header }: RequestOptions): Promise<object> {
  const reads = method === 'GET' || method === 'HEAD'
  const headers = { 'content-type': 'application/json', ...header }
  const answer = await fetch(url, { method, headers, ...(reads ? {} : { body: body(data) }) })
  return {
    statusCode: answer.status,
    data: read(await answer.text()),
    header: Object.fromEntries(answer.headers),
  }
}

/** `wx.uploadFile`: a form with the file last, as the phone posts it. */
export async function sendForm({ url, name, formData, header }: FormOptions, file: Buffer): Promise<object> {
  const form = new FormData()
  for (const [key, value] of Object.entries(formData ?? {})) form.append(key, value)
  form.append(name, new Blob([Uint8Array.from(file)]), 'photo.jpg')
  const answer = await fetch(url, { method: 'POST', body: form, ...(header ? { headers: header } : {}) })
  return { statusCode: answer.status, data: await answer.text() }
}
