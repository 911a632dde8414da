/** What is wrong with a value, as "path: reason", or nothing. */
export type Shape = (value: unknown, path: string) => string | undefined

export const text: Shape = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : `${path}: text is missing`

export const count: Shape = (value, path) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? undefined : `${path}: a whole number above 0 is needed`

export const countOrNone: Shape = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${path}: a whole number from 0 is needed`

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? undefined : `${path}: true or false is needed`

export const time: Shape = (value, path) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/u.test(value)
    ? undefined
    : `${path}: a time such as 08:30 is needed`

/** A day that exists: 2026-02-30 would be taken for the second of March. */
export const date: Shape = (value, path) => {
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN
  const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(String(value))
  return real ? undefined : `${path}: a date such as 2026-11-09 is needed`
}

export const dayOfMonth: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 31
    ? undefined
    : `${path}: a day from 1 to 31 is needed`

export const weekday: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7
    ? undefined
    : `${path}: a weekday from 1 to 7 is needed`

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? undefined : shape(value, path)

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path)

export const oneOf =
  (codes: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && codes.includes(value)
      ? undefined
      : `${path}: one of ${codes.join(', ')} is needed`

export const listOf =
  (shape: Shape, least = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path}: a list is needed`
    if (value.length < least) return `${path}: at least ${least} needed`
    return first(value.map((item, place) => () => shape(item, `${path}[${place}]`)))
  }

/** Named fields; a field that the contract does not know is an error, for nothing would ever read it. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isObject(value)) return `${path || 'pack'}: an object is needed`
    const join = (name: string) => (path === '' ? name : `${path}.${name}`)
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(shapes, name))
    if (stranger !== undefined) return `${join(stranger)}: not a field of the contract`
    return first(
      Object.entries(shapes).map(
        ([name, shape]) =>
          () =>
            shape(value[name], join(name)),
      ),
    )
  }

/** The same shape under each of these names. */
export const each = (names: readonly string[], shape: Shape): Shape =>
  fields(Object.fromEntries(names.map((name) => [name, shape])))

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check()
    if (problem !== undefined) return problem
  }
  return undefined
}
