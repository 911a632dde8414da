/** What the SDK posts: one action name and the fields of that action. */
export type ActionBody = Readonly<Record<string, unknown>> & { readonly action: string }

export interface ActionScope {
  readonly requestId: string
  /** Base URL of this local cloud. */
  readonly origin: string
}

/** Answers the fields that stand beside `requestId` in the reply. */
export type ActionHandler = (body: ActionBody, scope: ActionScope) => Promise<Record<string, unknown>>

/** Becomes `{requestId, code, message}` with HTTP 200; the SDK throws it. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}
