/** A compound as somebody without a code tells it from others of the same name. */
export interface CompoundLine {
  readonly id: string
  readonly name: string
  readonly community: string
  readonly street: string
  readonly county: string
}
