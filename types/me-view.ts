import type { Role } from './people'

export interface DeskCounts {
  readonly todo: number
  /** Of what is to do, how much has run out. */
  readonly overdue: number
  readonly verify: number
  readonly following: number
  /** More than the counted page holds, what is to do counted first: a number is then "at least". */
  readonly more: boolean
}

export interface MeView {
  readonly kind: 'guest' | 'resident' | 'staff'
  readonly unread: number
  readonly region: string | null
  readonly name: string | null
  readonly posts: readonly PostView[]
  readonly post: string | null
}

export interface PostView {
  readonly id: string
  readonly role: Role
  readonly roleLabel: string
  readonly unitName: string
  readonly scopeName: string
}
