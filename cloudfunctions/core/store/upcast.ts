/** A document as it was written, by whatever version of the code. */
export type Stored = Readonly<Record<string, unknown>> & { readonly v?: number }
export type Upcaster = (document: Stored) => Stored

/** `upcasters[n]` turns version n + 1 into n + 2; a document is read in the newest shape and written back in it. */
export function upcast(value: unknown, upcasters: readonly Upcaster[]): Stored | null {
  if (typeof value !== 'object' || value === null) return null
  const document = value as Stored
  const from = document.v ?? 1
  return upcasters
    .slice(from - 1)
    .reduce<Stored>((older, step, index) => ({ ...step(older), v: from + index + 1 }), document)
}
