import { createHash } from 'node:crypto'
import { appendFacts } from '#core/domain/append'
import { open } from '#core/domain/open'
import type { By, CaseFact } from '#types/case-event'
import type { CaseDocument } from '#types/case'
import type { PostId } from '#types/people'
import { world } from './readers'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
type Later = Exclude<CaseFact['type'], 'filed'>

const POST: PostId = 'urban-management:officer:liuyin'
const RESIDENT: By = { kind: 'resident', personKey: 'v1.reporter' }
const STAFF: By = { kind: 'staff', staffId: 'somebody', name: '', post: POST }
const at = world.now
const clocks = [] as const
const CALLED = [{ call: 'call', post: POST }] as const

/** One fact of each kind; nothing of it but its kind matters to who reads it. */
const FACTS: { readonly [Type in Later]: FactOf<Type> } = {
  accepted: { type: 'accepted', stage: 'persuading', clocks },
  declined: { type: 'declined', reason: 'inCourt' },
  answered: { type: 'answered', stage: 'rating', clocks },
  reclassified: {
    ...{ type: 'reclassified', matter: 'flyers', about: null, hazard: 'none', publicity: 'summary' },
    ...{ holder: POST, watchers: [], stage: 'submitted', clocks },
  },
  transferred: { type: 'transferred', reason: 'assigned', to: POST, refused: false, disputed: false, clocks },
  arbitrated: { type: 'arbitrated', to: POST, clocks },
  dissuaded: { type: 'dissuaded', result: 'refused' },
  serviceArranged: { type: 'serviceArranged', dueAt: at },
  mediated: { type: 'mediated', result: 'agreed' },
  escalated: { type: 'escalated', reason: 'dissuasionFailed', to: POST, told: [], clocks },
  correctionOrdered: { type: 'correctionOrdered', dueAt: at, clocks },
  inspected: { type: 'inspected', result: 'corrected', clocks },
  docketOpened: { type: 'docketOpened', docket: 'd', procedure: 'general', reason: 'lawDemands', clocks },
  docketEnded: {
    ...{ type: 'docketEnded', docket: 'd', outcome: 'penalised', stage: 'verifying', verifier: POST, clocks },
  },
  planProposed: { type: 'planProposed', reason: 'needsFunds', targetAt: at, approvers: [POST] },
  planReviewed: { type: 'planReviewed', review: 'approve', targetAt: at, stage: 'planned', clocks },
  settled: { type: 'settled', outcome: 'persuaded', verifier: POST, clocks },
  whistled: { type: 'whistled', call: 'call', to: [{ post: POST, clocks }], joint: [] },
  callAcknowledged: { type: 'callAcknowledged', calls: CALLED },
  callContacted: { type: 'callContacted', calls: CALLED },
  mustered: { type: 'mustered', calls: CALLED },
  attended: { type: 'attended', calls: CALLED },
  callConcluded: { type: 'callConcluded', calls: CALLED, result: 'solved', timely: true },
  lent: { type: 'lent', lend: 'lend', until: at },
  takenBack: { type: 'takenBack', lend: 'lend' },
  helped: { type: 'helped', lend: 'lend', fixed: true },
  asked: { type: 'asked' },
  noted: { type: 'noted' },
  published: { type: 'published' },
  summaryChecked: { type: 'summaryChecked', verdict: 'passed' },
  verified: { type: 'verified', restored: true, stage: 'rating', clocks },
  sentBack: { type: 'sentBack', stage: 'persuading', holder: POST, clocks },
  added: { type: 'added' },
  urged: { type: 'urged' },
  withdrawn: { type: 'withdrawn' },
  rated: { type: 'rated', solved: true, score: 5, clocks },
  reopened: { type: 'reopened', stage: 'persuading', holder: POST, clocks },
  objected: { type: 'objected', stage: 'submitted', holder: POST, clocks },
  pressed: { type: 'pressed' },
  merged: { type: 'merged', into: 'other' },
  absorbed: { type: 'absorbed', from: 'other' },
  split: { type: 'split', into: 'other', matter: 'flyers' },
  revealed: { type: 'revealed', reason: 'evidence' },
  succeeded: { type: 'succeeded', from: POST, to: POST },
  warned: { type: 'warned', clock: 'verify' },
  ranOut: { type: 'ranOut', clock: 'verify', stage: 'rating', clocks },
  recomputed: { type: 'recomputed', clocks },
}

/** The facts that a resident brings about. */
const BY_RESIDENT: readonly Later[] = ['added', 'urged', 'withdrawn', 'rated', 'reopened', 'objected']

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const place = { building: '3', unit: '2', floor: '5', detail: 'door' }

/** Words and a photo stand beside every fact, so that a view shows which of them its reader gets; an order has a party. */
const said = (type: string) => ({
  ...{ at, commandId: type, salt: type, digest: sha256, media: [`photo of ${type}`] },
  ...{ words: `words of ${type}`, ...(type === 'correctionOrdered' ? { party: 'party' } : {}) },
})

function grown(): CaseDocument {
  const filing = {
    ...{
      compound: world.compound.id,
      kind: 'report' as const,
      matter: 'poultry',
      words: '',
      place,
      files: [],
    },
    ...{ about: null, hideFromProperty: false, danger: false, happenedAt: at, contact: true },
  } as const
  const filed = { ...said('filed'), by: RESIDENT, place }
  const { street, id: compound } = world.compound
  const head = { _id: 'case', v: 1, rev: 1, region: world.pack.code, number: '', notified: 0, filedAt: at }
  const first = {
    ...head,
    ...{ compound, street, place },
    ...appendFacts(null, [open(filing, world)], filed, world),
  }
  return Object.values(FACTS).reduce<CaseDocument>((document, fact) => {
    const by = BY_RESIDENT.includes(fact.type) ? RESIDENT : STAFF
    const next = appendFacts(document, [fact], { ...said(fact.type), by }, world)
    const events = [...document.events, ...next.events]
    return { ...document, ...next, events, texts: { ...document.texts, ...next.texts } }
  }, first)
}

/** A case in which everything has happened once. */
export const sampleCase: CaseDocument = grown()
