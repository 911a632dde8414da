export type FileState = 'checking' | 'ready' | 'refused'

export interface FileView {
  readonly id: string
  readonly state: FileState
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
