export type FileKind = 'photo' | 'video' | 'voice'

/** Something a person has chosen or recorded, before anybody has sent it. */
export interface ChosenFile {
  readonly kind: FileKind
  /** Where the phone shows or plays it from. */
  readonly path: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly seconds?: number
  /** The bytes themselves, in a browser. */
  readonly blob?: Blob
}
