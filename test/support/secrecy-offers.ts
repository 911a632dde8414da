import { HOUR } from './house'
import type { RandomSource } from './random-source'

/** An offer of a case or of a docket, as far as doing it asks. */
export interface Offered {
  readonly action: string
  readonly closed?: string
  readonly main?: boolean
  readonly fields: readonly {
    readonly code: string
    readonly required: boolean
    readonly choices?: readonly string[]
  }[]
}

export interface OfferScene {
  readonly random: RandomSource
  readonly now: number
  /** Another case, for a merge. */
  readonly into: string | undefined
}

/** Moves after which little happens: a life that takes each at its first chance is short. */
const LAST = ['withdraw', 'decline', 'merge', 'closeDocket']

/** Where a party gets its name: too rare by chance alone. */
const NAMING = ['orderCorrection', 'openDocket', 'escalate']

/** Every other time the likely next step, so that lives get far. */
export function offerOf(offers: readonly Offered[], random: RandomSource): Offered | undefined {
  const open = offers.filter(({ closed }) => closed === undefined)
  const going = open.filter(({ action }) => !LAST.includes(action) || random.chance(0.1))
  const naming = going.filter(({ action }) => NAMING.includes(action))
  if (naming.length > 0 && random.chance(0.4)) return random.pick(naming)
  const main = going.find((offer) => offer.main === true)
  if (main !== undefined && random.chance(0.5)) return main
  return going.length === 0 ? undefined : random.pick(going)
}

function plainAnswers({ random, now, into }: OfferScene): Readonly<Record<string, unknown>> {
  return {
    ...{ dueAt: now + 72 * HOUR, targetAt: now + 900 * HOUR, visitedAt: now },
    ...{ heldAt: now + 400 * HOUR, askedAt: now, hearing: random.chance(0.3) },
    ...{ restored: random.chance(0.8), solved: random.chance(0.6), score: 3, amount: 100, into },
    ...{ timely: random.chance(0.5), cases: [] },
    ...{ cardShown: true, told: true, rights: true, firstTime: true, minor: false, corrected: true },
    ...{ receipt: '收1', form: '简1', basis: '条例36' },
  }
}

/** What is required and some of what is not, with its own choices where it has some and `said` for free text. */
export function fieldsOf(
  { fields }: Offered,
  scene: OfferScene,
  said: (code: string) => string,
): Record<string, unknown> {
  const plain = plainAnswers(scene)
  const { random } = scene
  const asked = fields.filter(({ code, required }) => code !== 'photos' && (required || random.chance(0.4)))
  return Object.fromEntries(
    asked.map(({ code, choices = [] }) => {
      const choice = choices.length === 0 ? undefined : random.pick(choices)
      return [code, code === 'units' ? [choice] : (choice ?? plain[code] ?? said(code))]
    }),
  )
}
