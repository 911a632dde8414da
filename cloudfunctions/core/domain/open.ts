import type { CaseFact, Filed } from '#types/case-event'
import type { FileCaseInput } from '#types/contract'
import type { DissuasionResult, Hazard } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { clocks } from './lead-clocks'
import { matterOf, receiverOfFinding, resultClock, route, verifierFor } from './route'
import type { World } from './world'

/** Danger is what a person says it is now; a matter that can be dangerous is a safety matter until then. */
function hazardOf(input: Pick<FileCaseInput, 'danger'>, matter: MatterRule): Hazard {
  if (input.danger) return 'danger'
  return matter.hazard === 'none' ? 'none' : 'safety'
}

/** Filing never fails on its matter: one that the pack does not know is received as unclassified. */
export function open(input: FileCaseInput, world: World): Filed {
  const matter = matterOf(input.matter, world.pack)
  const hazard = hazardOf(input, matter)
  const about = input.about ?? matter.about
  const { kind, hideFromProperty, answers = {} } = input
  const routed = route({ kind, matter: matter.code, about, hazard, hideFromProperty, answers }, world)
  return {
    type: 'filed',
    matter: matter.code,
    ...{ kind, about, hideFromProperty, hazard, answers },
    contact: input.contact === true,
    ...(input.happenedAt === undefined ? {} : { happenedAt: input.happenedAt }),
    publicity: matter.publicity,
    holder: routed.holder,
    watchers: routed.watchers,
    clocks: routed.clocks,
  }
}

export interface Finding extends Omit<FileCaseInput, 'kind' | 'hideFromProperty' | 'contact'> {
  /** What was said on the spot; null when there was nobody and nothing to say. */
  readonly dissuasion: DissuasionResult | null
}

/**
 * What staff found on patrol. Stopped on the spot, it is the finder's own settlement and is verified by somebody else;
 * refused or with nobody there, it goes to whoever this region's findings are reported to, the dissuasion attached.
 */
export function openFinding(finding: Finding, finder: PostId, world: World): readonly CaseFact[] {
  const input = { ...finding, kind: 'finding', hideFromProperty: false } as const
  const filed = open(input, world)
  const { matter: code, about, hazard, answers } = filed
  const matter = matterOf(code, world.pack)
  const said: readonly CaseFact[] =
    finding.dissuasion === null ? [] : [{ type: 'dissuaded', result: finding.dissuasion }]
  const context = { matter, world, state: { hazard } }
  if (finding.dissuasion === 'stopped') {
    const verifier = verifierFor(finder, matter, world, { about, hideFromProperty: false })
    return [
      {
        ...filed,
        holder: finder,
        watchers: [],
        clocks: clocks([resultClock('finding', matter)], finder, context),
      },
      { type: 'accepted', stage: 'persuading', clocks: [] },
      ...said,
      { type: 'settled', outcome: 'persuaded', verifier, clocks: clocks(['verify'], verifier, context) },
    ]
  }
  const receiver = receiverOfFinding(finder, { kind: 'finding', matter: code, about, hazard, answers }, world)
  const running = clocks(['accept', resultClock('finding', matter)], receiver, context)
  return [
    {
      ...filed,
      holder: receiver,
      watchers: filed.watchers.filter((post) => post !== receiver),
      clocks: running,
    },
    ...said,
  ]
}
