import type { MediaKind } from './media'

/** `withheld` is for those who may know that something was said, and not hear who says it. */
export type FileState = 'checking' | 'ready' | 'refused' | 'withheld'

export interface FileView {
  readonly id: string
  readonly state: FileState
  /** A photo where it is not said. */
  readonly kind?: Exclude<MediaKind, 'photo'>
  readonly url?: string
}

export interface FileTicket {
  readonly file: string
  readonly expiresAt: number
  readonly put: { readonly url: string; readonly headers: Readonly<Record<string, string>> }
  readonly form: {
    readonly url: string
    readonly name: string
    readonly fields: Readonly<Record<string, string>>
  }
}
