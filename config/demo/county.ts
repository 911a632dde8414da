import { createHash } from 'node:crypto'
import { buildCalendar } from '#config/calendar'
import { MODEL_COLLECTION, MODEL_POINTER, readModelFile } from '#config/deploy/model-file'
import { cellOf } from '#core/domain/around-here'
import { buildBoard } from '#core/domain/build-board'
import { dateOf, dayOf } from '#core/domain/shanghai'
import type { LocalCloud } from '#localcloud/local-cloud'
import type { WorkCalendar } from '#types/calendar'
import { CONTRACT } from '#types/contract'
import { demoCounty } from './demo-county'
import type { FirstDay } from './first-day'
import { rostersOf } from './rosters'
import { wireOf } from './wire'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const invitationOf = (id: string): string => `invitation-${id}`

const boardDocuments = (
  { boards, compounds, pack, staff }: FirstDay,
  calendar: WorkCalendar,
  now: number,
): readonly object[] => {
  const rosters = rostersOf(staff, pack)
  return boards.flatMap((setup) => {
    const compound = compounds.find(({ id }) => id === setup.compound)
    return compound ? [buildBoard(setup, { now, pack, compound, calendar, rosters, staff })] : []
  })
}

/** A value or an error: the demo county is wrong when one of its own calls is refused. */
export const asked = async (
  cloud: Pick<LocalCloud, 'invoke'>,
  name: string,
  as: string,
  call: { readonly op: string; readonly input: object; readonly commandId?: string },
): Promise<Readonly<Record<string, unknown>>> => {
  const answer = (await cloud.invoke(name, { contract: CONTRACT, ...call }, as)) as {
    readonly ok: boolean
    readonly value?: Readonly<Record<string, unknown>>
  }
  if (!answer.ok) throw new Error(`${as} ${call.op} ${JSON.stringify(call.input)}: ${JSON.stringify(answer)}`)
  return answer.value ?? {}
}

/** The matcher's model, as a deployment publishes it. */
const publishModel = async (cloud: LocalCloud): Promise<void> => {
  const wire = wireOf(cloud)
  const { version, path, text } = readModelFile()
  const fileId = await wire.store(path, text)
  await wire.insert(MODEL_COLLECTION, [{ _id: MODEL_POINTER, v: 1, version, fileId }])
}

/**
 * The county before its first case. Documents that a deployment writes are written; phones are bound by accepting
 * invitations and the pack is published by the administrator, through the functions.
 */
export const setUpCounty = async (
  cloud: LocalCloud,
  county: FirstDay = demoCounty(dateOf(dayOf(cloud.clock.now()))),
): Promise<void> => {
  const { pack, compounds, staff, people, admin } = county
  const wire = wireOf(cloud)
  const now = cloud.clock.now()
  const calendar = buildCalendar()
  await publishModel(cloud)
  await wire.insert('calendars', [{ _id: 'cn', v: 1, ...calendar }])
  await wire.insert(
    'compounds',
    compounds.map((compound) => {
      const cell = cellOf(compound.at)
      return { _id: compound.id, v: 1, region: pack.code, cell, ...compound }
    }),
  )
  await wire.insert(
    'staff',
    staff.map((one) => ({
      _id: one.id,
      v: 1,
      ...one,
      person: null,
      unit: one.posts[0]?.unit ?? '',
      invitation: sha256(invitationOf(one.id)),
    })),
  )
  await wire.insert('rosters', rostersOf(staff, pack))
  await wire.insert('boards', boardDocuments(county, calendar, now))
  for (const { id, kind } of people) {
    const call = { op: 'invitation.accept', input: { code: invitationOf(id) } }
    if (kind === 'staff') await asked(cloud, 'resident', id, call)
  }
  await asked(cloud, 'admin', admin, { op: 'region.publish', input: { pack } })
}
