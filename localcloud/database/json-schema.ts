import { compareValues } from './order'
import { type Doc, field, isDoc } from './values'

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isDoc,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  double: (value) => typeof value === 'number',
  int: Number.isInteger,
  long: Number.isInteger,
  integer: Number.isInteger,
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
}

type Rule = (value: unknown, operand: never) => boolean

const sized = (value: unknown): number | null =>
  typeof value === 'string' || Array.isArray(value) ? value.length : null

const ofType: Rule = (value, operand: string | readonly string[]) =>
  [operand].flat().some((name) => types[name]?.(value) ?? false)

const rules: Readonly<Record<string, Rule>> = {
  type: ofType,
  bsonType: ofType,
  required: (value, names: readonly string[]) =>
    !isDoc(value) || names.every((name) => field(value, name) !== undefined),
  properties: (value, fields: Readonly<Record<string, Doc>>) =>
    !isDoc(value) ||
    Object.entries(fields).every(
      ([name, schema]) => field(value, name) === undefined || fits(schema, field(value, name)),
    ),
  items: (value, schema: Doc) => !Array.isArray(value) || value.every((item) => fits(schema, item)),
  enum: (value, allowed: readonly unknown[]) => allowed.some((item) => compareValues(item, value) === 0),
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minLength: (value, least: number) => typeof value !== 'string' || (sized(value) ?? 0) >= least,
  maxLength: (value, most: number) => typeof value !== 'string' || (sized(value) ?? 0) <= most,
  minItems: (value, least: number) => !Array.isArray(value) || (sized(value) ?? 0) >= least,
  maxItems: (value, most: number) => !Array.isArray(value) || (sized(value) ?? 0) <= most,
  pattern: (value, source: string) => typeof value !== 'string' || new RegExp(source).test(value),
  not: (value, schema: Doc) => !fits(schema, value),
  anyOf: (value, schemas: readonly Doc[]) => schemas.some((schema) => fits(schema, value)),
  allOf: (value, schemas: readonly Doc[]) => schemas.every((schema) => fits(schema, value)),
}

/** Keywords it does not know are ignored, as annotations are. */
export function fits(schema: Doc, value: unknown): boolean {
  return Object.entries(schema).every(
    ([keyword, operand]) => rules[keyword]?.(value, operand as never) ?? true,
  )
}
