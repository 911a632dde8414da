import { CloudError, type ActionBody, type ActionHandler } from '../action'
import { answerBody } from './answer-body'
import { readOpenApiRequest, writeOpenApiAnswer } from './protobuf'
import type { OpenApiRecorder } from './recorder'

/** The only action whose answer is bytes instead of JSON. */
export const BYTES_ACTION = 'wx.openApi'

/** Answers bytes under `bytes`; the admin route sends them as they are. */
export interface BytesAnswer {
  readonly bytes: Buffer
}

export function openApiActions(recorder: OpenApiRecorder): Readonly<Record<string, ActionHandler>> {
  return {
    'wx.api': async (body) => {
      const route = 'wx.api'
      const answer = await answerBody(
        recorder.record({ apiName: apiName(body), route, data: jsonData(body) }),
      )
      const isText = answer.type.startsWith('application/json')
      return { data: { responseData: answer.bytes.toString(isText ? 'utf8' : 'base64') } }
    },
    [BYTES_ACTION]: async (body) => {
      const sent = body.requestData
      const message = Buffer.isBuffer(sent) ? sent : Buffer.from(typeof sent === 'string' ? sent : '')
      const data = readOpenApiRequest(message)
      const answer = await answerBody(recorder.record({ apiName: apiName(body), route: BYTES_ACTION, data }))
      return { bytes: writeOpenApiAnswer(answer.bytes, answer.type) } satisfies BytesAnswer
    },
  }
}

function apiName(body: ActionBody): string {
  const name = body.apiName
  if (typeof name !== 'string' || name === '') throw new CloudError('INVALID_PARAM', 'apiName is missing')
  return name
}

function jsonData(body: ActionBody): unknown {
  const text = body.requestData
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new CloudError('INVALID_PARAM', 'requestData is not JSON')
  }
}
