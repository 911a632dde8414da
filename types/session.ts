/** A bearer session over HTTP: a resident's guest token, or a screen that a phone has confirmed. */
export interface SessionBegun {
  /** Shown as a QR code and as six characters; a phone that knows it may confirm. */
  readonly code: string
  /** Stays on the screen that began it and fetches the token once. */
  readonly secret: string
  readonly expiresAt: number
}

export interface SessionGiven {
  readonly token: string
  readonly kind: 'guest' | 'resident' | 'staff'
  readonly expiresAt: number
}

export interface SessionLine {
  readonly id: string
  readonly kind: 'guest' | 'resident' | 'staff'
  readonly post?: string
  readonly device: string
  readonly startedAt: number
  readonly expiresAt: number
  readonly current: boolean
}
