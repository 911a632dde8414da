interface Asked<Code extends string> {
  readonly code: Code
  readonly required: boolean
}

const isLacking = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The fields of a form that have to be filled in and are not. */
export function lackingFields<Code extends string, Field extends Asked<Code>>(
  fields: readonly Field[],
  values: Readonly<Partial<Record<Code, unknown>>>,
): readonly Field[] {
  return fields.filter(({ code, required }) => required && isLacking(values[code]))
}
