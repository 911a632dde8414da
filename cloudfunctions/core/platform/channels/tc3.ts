import { createHash, createHmac } from 'node:crypto'

export interface TencentCall {
  readonly service: 'sms' | 'vms' | 'cvm'
  readonly host: string
  readonly timestamp: number
  readonly body: string
}

export interface TencentKeys {
  readonly id: string
  readonly key: string
}

const ALGORITHM = 'TC3-HMAC-SHA256'
const CONTENT_TYPE = 'application/json; charset=utf-8'
const SIGNED = 'content-type;host'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The `Authorization` of a request to Tencent Cloud, so that no SDK of its own is carried along. */
export function tc3Authorization({ service, host, timestamp, body }: TencentCall, keys: TencentKeys): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const headers = `content-type:${CONTENT_TYPE}\nhost:${host}\n`
  const request = ['POST', '/', '', headers, SIGNED, sha256(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const toSign = [ALGORITHM, String(timestamp), scope, sha256(request)].join('\n')
  const day = hmac(`TC3${keys.key}`, date)
  const signing = hmac(hmac(day, service), 'tc3_request')
  const signature = hmac(signing, toSign).toString('hex')
  return `${ALGORITHM} Credential=${keys.id}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`
}
