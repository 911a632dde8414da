import { CloudError, type ActionHandler } from '../action'
import type { FunctionHost } from './function-host'

/** A function calling a function: no rule applies, and nobody's openid travels along. */
export function invokeActions(host: FunctionHost): Readonly<Record<string, ActionHandler>> {
  return {
    'functions.invokeFunction': async (body) => {
      const name = body.function_name
      if (typeof name !== 'string') throw new CloudError('INVALID_PARAM', 'function_name is missing')
      return { data: { response_data: await host.call(name, eventOf(body.request_data), 'server', null) } }
    },
  }
}

function eventOf(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new CloudError('INVALID_PARAM', 'request_data is not JSON')
  }
}
