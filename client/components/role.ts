import { onH5 } from '../platform/target'

/** What a thing is, in the attribute each platform reads it from. */
export function role(name: string): Readonly<Record<string, string>> {
  return onH5 ? { role: name } : { 'aria-role': name }
}
