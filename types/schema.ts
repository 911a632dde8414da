/** One declaration of collections and indexes feeds the local cloud and the deployment. */
export interface DatabaseSchema {
  readonly collections: readonly CollectionSchema[]
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly IndexSchema[]
}

export interface IndexSchema {
  readonly name: string
  readonly unique?: boolean
  readonly fields: readonly IndexField[]
}

export interface IndexField {
  /** Dotted path of a scalar. */
  readonly path: string
  readonly direction: 1 | -1
}
