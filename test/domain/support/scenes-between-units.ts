import { coordinator, fireOfficer, policeOfficer, propertyManager } from './people'
import { type GuardScene, withState } from './guard-scene'
import { accepted, DAY, takenByOfficer } from './stories'
import { Story } from './story'

const away = { reason: 'notOurDuty', to: 'police', words: 'it is a matter of public order' }
const target = (story: Story) => story.now + 60 * DAY
const NOW = new Story().now
const plan = { reason: 'needsWorks', targetAt: NOW + 60 * DAY, words: 'the lane must be widened' }

const proposed = () => accepted().does(propertyManager, 'plan', plan)
const planned = () => proposed().does(coordinator, 'reviewPlan', { review: 'approve' })
const disputed = () => withState(new Story(), { holder: coordinator.post.id, disputed: true, refusals: 2 })

/** Another open case of the same compound, for a merge. */
const besideAnother = (compound: string) => {
  const story = accepted()
  const other = new Story()
  story.other = { _id: 'case-2', compound, state: other.state }
  return story
}

export const scenesBetweenUnits = {
  notBound: {
    given: () => withState(takenByOfficer(), { bound: true }),
    who: fireOfficer,
    move: 'transfer',
    fields: away,
    refusal: 'not_now',
  },
  notDisputed: {
    given: disputed,
    who: coordinator,
    move: 'accept',
    fields: {},
    refusal: 'not_now',
  },
  disputed: {
    given: takenByOfficer,
    who: fireOfficer,
    move: 'arbitrate',
    fields: { to: 'police', words: 'it is theirs' },
    refusal: 'not_now',
  },
  mayAssign: {
    given: takenByOfficer,
    who: fireOfficer,
    move: 'transfer',
    fields: { ...away, reason: 'assigned' },
    refusal: 'bad_input',
  },
  receiptGiven: {
    given: () => withState(takenByOfficer(), { accepted: false, receiptOwed: true }),
    who: fireOfficer,
    move: 'accept',
    fields: {},
    refusal: 'bad_input',
  },
  notDanger: {
    given: () => withState(accepted(), { hazard: 'danger' }),
    who: propertyManager,
    move: 'plan',
    fields: plan,
    refusal: 'not_now',
  },
  noPlanWaiting: {
    given: proposed,
    who: propertyManager,
    move: 'plan',
    fields: plan,
    refusal: 'not_now',
  },
  planWaiting: {
    given: () => {
      const story = proposed()
      const waiting = story.state.plan
      return withState(story, { plan: waiting === null ? null : { ...waiting, approved: true } })
    },
    who: coordinator,
    move: 'reviewPlan',
    fields: { review: 'approve' },
    refusal: 'not_now',
  },
  planOfOthers: {
    given: () => {
      const story = proposed()
      const waiting = story.state.plan
      return withState(story, { plan: waiting === null ? null : { ...waiting, by: coordinator.post.id } })
    },
    who: coordinator,
    move: 'reviewPlan',
    fields: { review: 'approve' },
    refusal: 'own_work',
  },
  namedApprover: {
    given: () => withState(proposed(), { posts: [policeOfficer.post.id] }),
    who: policeOfficer,
    move: 'reviewPlan',
    fields: { review: 'approve' },
    refusal: 'not_allowed',
  },
  targetAhead: {
    given: accepted,
    who: propertyManager,
    move: 'plan',
    fields: { ...plan, targetAt: NOW - DAY },
    refusal: 'bad_input',
  },
  extensionsLeft: {
    given: () => {
      const story = planned()
      const now = story.state.plan
      return withState(story, { plan: now === null ? null : { ...now, extensions: 2 } })
    },
    who: coordinator,
    move: 'reviewPlan',
    fields: { review: 'extend', targetAt: target(new Story()) },
    refusal: 'too_many',
  },
  sameTrouble: {
    given: () => besideAnother('hualong'),
    who: propertyManager,
    move: 'merge',
    fields: { into: 'case-2' },
    refusal: 'bad_input',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
