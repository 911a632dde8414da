import type { CaseState } from '#types/case'
import type { Move } from '#types/lifecycle'

interface NextStep {
  readonly move: Move
  readonly when: (state: CaseState) => boolean
}

const always = (): boolean => true

/** The likely next step: the first that is open becomes the filled button. */
const NEXT_STEPS: readonly NextStep[] = [
  { move: 'accept', when: always },
  { move: 'arbitrate', when: always },
  { move: 'verify', when: always },
  { move: 'rate', when: always },
  { move: 'reviewPlan', when: always },
  { move: 'acknowledgeCall', when: always },
  { move: 'muster', when: always },
  {
    move: 'settle',
    when: ({ dissuasion, inspection, mediation }) =>
      dissuasion === 'stopped' || inspection === 'corrected' || mediation === 'agreed',
  },
  { move: 'inspect', when: always },
  { move: 'answer', when: always },
  { move: 'openDocket', when: ({ inspection }) => inspection === 'notCorrected' },
  { move: 'escalate', when: ({ dissuasion }) => dissuasion !== null },
  { move: 'dissuade', when: ({ stage, dissuasion }) => stage === 'persuading' && dissuasion === null },
  { move: 'orderCorrection', when: ({ stage, dissuasion }) => stage === 'correcting' || dissuasion !== null },
  { move: 'settle', when: always },
  { move: 'reopen', when: always },
  { move: 'add', when: ({ asking }) => asking },
  { move: 'objectOnce', when: always },
  { move: 'urge', when: always },
  { move: 'add', when: always },
]

export function mainMove(open: ReadonlySet<Move>, state: CaseState): Move | undefined {
  return NEXT_STEPS.find((step) => open.has(step.move) && step.when(state))?.move
}
