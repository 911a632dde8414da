import type { CaseFact, Filed } from '#types/case-event'
import type { FileCaseInput } from '#types/contract'
import type { DissuasionResult, Hazard } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { clocks, isDrawn, recheckClocks } from './lead-clocks'
import { competentFor } from './competence'
import { matterOf, receiverOfFinding, resultClock, route, toldOfFinding, verifierFor } from './route'
import type { World } from './world'

/** Danger is what a person says it is now; a matter that can be dangerous is a safety matter until then. */
function hazardOf(input: Pick<FileCaseInput, 'danger'>, matter: MatterRule): Hazard {
  if (input.danger) return 'danger'
  return matter.hazard === 'none' ? 'none' : 'safety'
}

/** Only what the matter's own questions offer: an answer decides who leads and stands in the chain for ever. */
function knownAnswers(matter: MatterRule, given: Readonly<Record<string, string>>): Record<string, string> {
  const known = (matter.questions ?? []).flatMap(({ code, options }) => {
    const answer = options.find((option) => option.code === given[code])
    return answer === undefined ? [] : [[code, answer.code] as const]
  })
  return Object.fromEntries(known)
}

/** Filing never fails on its matter: one that the pack does not know is received as unclassified. */
export function open(input: FileCaseInput, world: World): Filed {
  const matter = matterOf(input.matter, world.pack)
  const hazard = hazardOf(input, matter)
  const about = input.about ?? matter.about
  const { kind, hideFromProperty } = input
  const answers = knownAnswers(matter, input.answers ?? {})
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

interface Found {
  readonly filed: Filed
  readonly said: readonly CaseFact[]
  readonly finder: PostId
  readonly matter: MatterRule
  readonly world: World
}

const contextOf = ({ filed, matter, world }: Found) => ({ matter, world, state: { hazard: filed.hazard } })

/** The finder's own from the start: nobody else is told to accept it. */
function kept(found: Found): Filed {
  const { filed, finder, matter } = found
  const running = clocks([resultClock('finding', matter)], finder, contextOf(found))
  return { ...filed, holder: finder, clocks: running }
}

/** Whatever is dangerous or concerns those who look is checked every time; of the rest, as many as the pack draws. */
function isChecked({ filed, world }: Found): boolean {
  if (filed.hazard !== 'none' || filed.about !== null) return true
  return isDrawn(world.now, world.pack.foundCheck.oneIn)
}

/** Stopped on the spot: settled by the finder, and where it is checked, by somebody else; the others are closed. */
function settledOnTheSpot(found: Found): readonly CaseFact[] {
  const { filed, finder, matter, said, world } = found
  const verifier = verifierFor(finder, matter, world, { about: filed.about, hideFromProperty: false })
  const checked = isChecked(found)
  const running = checked
    ? clocks(['verify'], verifier, contextOf(found))
    : recheckClocks(world.now, verifier, contextOf(found))
  const settled = { type: 'settled', outcome: 'persuaded', verifier, clocks: running } as const
  return [
    { ...kept(found), watchers: [] },
    { type: 'accepted', stage: 'persuading', clocks: [] },
    ...said,
    checked ? settled : { ...settled, unchecked: true },
  ]
}

/** To whoever this region's findings are reported, and whoever is told beside them. */
function reportedTo({ filed, finder, matter, world }: Found) {
  const { about, hazard, answers } = filed
  const input = { kind: 'finding', matter: matter.code, about, hazard, answers } as const
  return { holder: receiverOfFinding(finder, input, world), told: toldOfFinding(finder, input, world) }
}

const withoutPost = (posts: readonly PostId[], holder: PostId): readonly PostId[] =>
  [...new Set(posts)].filter((post) => post !== holder)

/** An officer who may order it to be put right goes on with what the word alone did not end; whoever it would have gone to hears of it. */
function goneOnWith(found: Found): readonly CaseFact[] {
  const { filed, matter, said } = found
  const { holder, told } = reportedTo(found)
  const watchers = withoutPost([...filed.watchers, holder, ...told], found.finder)
  const means = said.length === 0 ? 'persuading' : 'correcting'
  const stage = resultClock('finding', matter) === 'service' ? 'handling' : means
  return [{ ...kept(found), watchers }, ...said, { type: 'accepted', stage, clocks: [] }]
}

/** The dissuasion goes with it. */
function reported(found: Found): readonly CaseFact[] {
  const { filed, matter, said } = found
  const { holder, told } = reportedTo(found)
  const watchers = withoutPost([...filed.watchers, ...told], holder)
  const running = clocks(['accept', resultClock('finding', matter)], holder, contextOf(found))
  return [{ ...filed, holder, watchers, clocks: running }, ...said]
}

/** What staff found on patrol, and what came of what they said. */
export function openFinding(finding: Finding, finder: PostId, world: World): readonly CaseFact[] {
  const filed = open({ ...finding, kind: 'finding', hideFromProperty: false }, world)
  const matter = matterOf(filed.matter, world.pack)
  const said: readonly CaseFact[] =
    finding.dissuasion === null ? [] : [{ type: 'dissuaded', result: finding.dissuasion }]
  const found = { filed, said, finder, matter, world }
  if (finding.dissuasion === 'stopped') return settledOnTheSpot(found)
  const mayOrder = competentFor('correct', finder, matter, world, filed.answers)
  return mayOrder ? goneOnWith(found) : reported(found)
}
