export interface Page<Item> {
  readonly items: readonly Item[]
  /** Hand it back to get the next page; null at the end. */
  readonly cursor: string | null
}
