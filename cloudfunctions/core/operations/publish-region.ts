import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { checkRegion } from '../domain/region-check'
import { sha256 } from '../platform/digest'
import type { Operation } from './operation'

const VERSION_LETTERS = 12

/**
 * A pack becomes a new version or nothing: a bad one is refused with its path and reason while the running one stays.
 * The version is named after the content, so publishing the same pack twice publishes it once.
 */
export const publishRegion: Operation<StaffActor, { pack: Record<string, unknown> }, { version: string }> =
  ({ store }) =>
  async (actor, { pack }, { now }) => {
    const checked = checkRegion(pack)
    if (!checked.ok) return checked
    if (checked.value.code !== actor.region) return refuse('not_allowed')
    const version = `${checked.value.code}@${sha256(JSON.stringify(pack)).slice(0, VERSION_LETTERS)}`
    await store.regions.addVersion(version, checked.value)
    await store.regions.point(checked.value.code, version, now)
    return ok({ version })
  }
