import type { CaseDocument, CaseEvent } from '#types/case'
import type { PostId } from '#types/people'
import type { Notice } from '#types/views'
import type { World } from './world'

export interface OwedNotice {
  readonly to: { readonly kind: 'reporter' } | { readonly kind: 'post'; readonly post: PostId }
  readonly notice: Notice
  readonly params: Readonly<Record<string, string>>
}
export declare function noticesFor(
  document: CaseDocument,
  event: CaseEvent,
  world: World,
): readonly OwedNotice[]
