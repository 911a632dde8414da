import type { Call, Nothing } from './call'
import type { PostId, Role } from './people'

/** How somebody comes to act in a post: invited by name, and bound by the phone that answers the invitation. */

export interface InvitationInput {
  readonly post: string
  /** Somebody of the region who already has a record; otherwise `name` makes one. */
  readonly staff?: string
  readonly name?: string
  /** Their own mobile, kept as a keyed hash alone: the phone itself then proves who it is. */
  readonly phone?: string
}

/** Shown once to whoever invites; only its hash is kept. */
export interface InvitationMade {
  readonly staff: string
  readonly code: string
  readonly until: number
}

/** An invitation that nobody has answered yet, without its code. */
export interface InvitationLine {
  readonly staff: string
  readonly name: string
  readonly post: PostId
  readonly role: Role
  readonly roleLabel: string
  readonly unitName: string
  readonly scopeName: string
  readonly until: number
  readonly byPhone: boolean
}

/** A post that somebody may be invited to. */
export interface OpenPost {
  readonly post: PostId
  readonly roleLabel: string
  readonly unitName: string
  readonly scopeName: string
}

export interface InvitationPage {
  readonly now: number
  readonly items: readonly InvitationLine[]
  readonly posts: readonly OpenPost[]
}

export interface Joined {
  readonly name: string
  readonly post: PostId | null
}

export interface InvitingContract {
  'invitation.make': Call<InvitationInput, InvitationMade>
  'invitation.list': Call<Nothing, InvitationPage>
  'invitation.revoke': Call<{ staff: string }, Nothing>
}

export interface JoiningContract {
  /** Binds this phone to the staff record that has been invited. */
  'invitation.accept': Call<{ code: string }, Joined>
  /** The same for whoever's number is on the roster: WeChat vouches for the number behind the code. */
  'invitation.byPhone': Call<{ phoneCode: string }, Joined>
}
