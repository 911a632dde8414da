type Fields = Readonly<Record<string, unknown>>

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

function parsed(text: unknown): Fields | null {
  if (typeof text !== 'string') return fields(text)
  try {
    return fields(JSON.parse(text))
  } catch {
    return null
  }
}

/** The operation a call asks for, whether it stands in the event or in the body of an HTTP event. */
export function opOf(event: unknown): string {
  const outer = fields(event)
  const op = outer?.op ?? parsed(outer?.body)?.op ?? outer?.TriggerName
  return typeof op === 'string' ? op : ''
}

/** `ok`, the code of the refusal, or `answered` when the reply is of another shape. */
export function outcomeOf(reply: string): string {
  const answer = parsed(reply)
  const result = answer && 'statusCode' in answer ? parsed(answer.body) : answer
  if (result?.ok === true) return 'ok'
  if (result?.ok === false && typeof result.code === 'string') return result.code
  return 'answered'
}
