import type { Channel } from '#types/push'
import type { Came } from '../domain/push-next'
import type { PushWords } from '../domain/push-fields'
import { sha256 } from '../platform/digest'
import type { Address, Sent } from '../platform/channels/channel'
import { type Subscription, subscriptions } from '../platform/channels/channel-settings'
import { robotOf, WECOM_A_MINUTE } from '../platform/channels/wecom'
import type { Attempt, Push } from '../store/pushes'
import type { Quotas } from '../store/quotas'
import type { Dependencies } from './operation'
import { addressOf, phoneKeyOf, type PushFacts } from './push-facts'
import { insist } from './insist-on-push'
import { titleOf } from './push-templates'

export interface CameOf {
  readonly came: Came
  readonly code: string
}

const MINUTE = 60_000
const PAGE = { resident: 'packages/follow/case/index', staff: 'packages/desk/case/index' } as const
const came = (kind: Came, code = ''): CameOf => ({ came: kind, code })

/** Names of matters and units, codes and a moment: nobody's words, and nothing of a person. */
function wordsOf({ subject }: Push, { entry }: PushFacts): PushWords {
  const { matter = '', compound = '', unit = '', number = '', place = '' } = entry.params
  return {
    ...{ matter, compound, number, at: entry.at, title: titleOf(subject) },
    unit: unit || compound,
    place: `${compound}${place}`,
  }
}

function pageOf({ caseId }: Push, { record }: PushFacts): string {
  return `${record === null ? PAGE.resident : PAGE.staff}?id=${encodeURIComponent(caseId)}`
}

interface Sending {
  readonly push: Push
  readonly facts: PushFacts
  readonly attempt: Attempt
  readonly address: Address
  readonly send: () => Promise<Sent>
}

type Around = (dependencies: Dependencies, sending: Sending) => Promise<CameOf>

const plainly: Around = async (_dependencies, { send }) => {
  const sent = await send()
  return came(sent.kind, sent.code)
}

async function isGranted(
  quotas: Quotas,
  person: string,
  { id, term }: Subscription,
  token: string,
): Promise<boolean> {
  if (term === 'once') return await insist(() => quotas.take(person, id, token))
  return ((await quotas.left(person, [id])).get(id) ?? 0) > 0
}

/** An acceptance is taken before the message leaves; it comes back only when WeChat says that it was not used. */
const withGrant: Around = async ({ store: { quotas } }, { push, facts, attempt, send }) => {
  const template = subscriptions().find(({ subject }) => subject === push.subject)
  const person = phoneKeyOf(push.person, facts.record)
  if (template === undefined || person === null) return came('ungranted')
  const token = `${push._id}:${attempt.run}:${String(attempt.at)}`
  if (!(await isGranted(quotas, person, template, token))) return came('ungranted')
  const sent = await send()
  if (sent.kind === 'usedUp') await insist(() => quotas.clear(person, template.id))
  else if (sent.kind === 'later' || sent.kind === 'never')
    await insist(() => quotas.giveBack(person, template.id, token))
  return came(sent.kind, sent.code)
}

/** A robot says twenty things a minute; what is more waits for the next one. */
const inTurn: Around = async ({ store: { quotas } }, { address, attempt, send }) => {
  const robot = robotOf(address.unit)
  if (robot === undefined) return came('ungranted')
  const minute = Math.floor(attempt.at / MINUTE)
  const name = `wecom:${sha256(robot).slice(0, 16)}`
  if (!(await quotas.inMinute(name, minute, WECOM_A_MINUTE))) return came('full')
  const sent = await send()
  return came(sent.kind, sent.code)
}

const AROUND: Readonly<Record<Channel, Around>> = {
  subscribe: withGrant,
  employee: plainly,
  wecom: inTurn,
  sms: plainly,
  voice: plainly,
}

/** One message by one channel, for which a try has been opened. */
export async function sendPush(
  dependencies: Dependencies,
  push: Push,
  facts: PushFacts,
  attempt: Attempt,
): Promise<CameOf> {
  const driver = dependencies.channels[attempt.channel]
  const missing = driver.missing()
  if (missing.length > 0) return came('never', `missing:${missing.join(',')}`)
  const address = await addressOf(dependencies.store, push, facts.record, driver.reaches)
  if (address === null) return came('ungranted')
  const message = { subject: push.subject, address, page: pageOf(push, facts), words: wordsOf(push, facts) }
  const send = () => driver.send(message)
  return await AROUND[attempt.channel](dependencies, { push, facts, attempt, address, send })
}
