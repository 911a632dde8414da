import type { CaseDocument } from '#types/case'
import type { Actor } from '#types/people'
import type { CaseView, FileView } from '#types/views'
import type { World } from './world'

export declare function caseView(
  document: CaseDocument,
  actor: Actor,
  world: World,
  files: (id: string) => FileView,
): CaseView
