import type { Move } from '#types/lifecycle'

/** How moves stand together on the sheet of all of them, in this order; the first group is also what stands in sight. */
export const GROUPS = ['work', 'pass', 'together', 'record'] as const
export type Group = (typeof GROUPS)[number]

export const groups: Record<Group, string> = {
  work: '办理',
  pass: '换个办法，或换人办',
  together: '请别人一起',
  record: '记录和联系',
}

export const groupOf: Record<Move, Group> = {
  accept: 'work',
  answer: 'work',
  dissuade: 'work',
  arrangeService: 'work',
  mediate: 'work',
  orderCorrection: 'work',
  inspect: 'work',
  openDocket: 'work',
  settle: 'work',
  escalate: 'work',
  reviewPlan: 'work',
  acknowledgeCall: 'work',
  contactCall: 'work',
  muster: 'work',
  verify: 'work',
  sendBack: 'work',
  rate: 'work',
  reopen: 'work',
  objectOnce: 'work',
  add: 'work',
  urge: 'work',
  arbitrate: 'work',
  reclassify: 'pass',
  transfer: 'pass',
  decline: 'pass',
  plan: 'pass',
  merge: 'pass',
  split: 'pass',
  withdraw: 'pass',
  whistle: 'together',
  attend: 'together',
  concludeCall: 'together',
  press: 'together',
  lend: 'together',
  takeBack: 'together',
  askReporter: 'together',
  note: 'record',
  publish: 'record',
  reveal: 'record',
}
