import type { DeskListCode } from '#types/desk-view'
import type { Role } from '#types/people'

/** Whose work is looked at: one's own post, one's unit, or what is stuck in a region. */
export const DESK_SCOPES = ['mine', 'unit', 'stuck'] as const
export type DeskScope = (typeof DESK_SCOPES)[number]

export const LISTS_OF: Record<DeskScope, readonly DeskListCode[]> = {
  mine: ['todo', 'overdue', 'verify', 'following'],
  unit: ['unit', 'checking'],
  stuck: ['disputed', 'nobodys', 'reopened', 'timedOut'],
}

/** Which scopes a role has; what it may see in them, only the server knows. */
const SCOPES_OF: Partial<Record<Role, readonly DeskScope[]>> = {
  coordinator: ['stuck', 'mine', 'unit'],
  supervisor: ['stuck', 'mine'],
}

export const scopesOf = (role: Role | undefined): readonly DeskScope[] =>
  (role === undefined ? undefined : SCOPES_OF[role]) ?? ['mine', 'unit']

/** Each of the three answers counts lists by their names; one scope's answer has what that scope shows. */
export type Counts = Readonly<Partial<Record<DeskListCode, number>>> & { readonly more: boolean }
