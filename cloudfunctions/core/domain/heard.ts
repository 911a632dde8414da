import type { CaseEvent } from '#types/case-event'
import type { CaseState } from '#types/case'
import type { FileView } from '#types/file-view'
import { isHeard, kindOfFile } from '#types/media'
import type { Actor } from '#types/people'
import { hearsReporter } from './rights'
import type { World } from './world'

export interface Listener {
  readonly actor: Actor
  readonly world: Pick<World, 'pack'>
  readonly files: (id: string) => FileView
}

/**
 * For whoever has a link and no post: pictures alone. On a staff member's film somebody may be heard who never agreed
 * to be known to a repairer.
 */
export function filesForHelper(
  { media = [], seq }: Pick<CaseEvent, 'media' | 'seq'>,
  files: Listener['files'],
): readonly FileView[] {
  return media.map((file, place) => (isHeard(file) ? withheld(file, seq, place) : files(file)))
}

/** That something was said, and not a letter by which it could be asked for. */
function withheld(file: string, seq: number, place: number): FileView {
  const kind = kindOfFile(file)
  return { id: `${kind}-${String(seq)}-${String(place)}`, state: 'withheld', ...marked(kind) }
}

const marked = (kind: ReturnType<typeof kindOfFile>) => (kind === 'photo' ? {} : { kind })

/**
 * What lies beside an event, for a reader who may have it. A voice tells who speaks, and a film carries one: from a
 * resident they are for whoever handles the case; everybody else reads that there is one.
 */
export function filesOfEvent(
  { media = [], by, seq }: Pick<CaseEvent, 'media' | 'by' | 'seq'>,
  state: CaseState,
  { actor, world, files }: Listener,
): readonly FileView[] {
  const hears = by.kind !== 'resident' || hearsReporter(actor, state, world)
  return media.map((file, place) =>
    isHeard(file) && !hears ? withheld(file, seq, place) : { ...files(file), ...marked(kindOfFile(file)) },
  )
}
