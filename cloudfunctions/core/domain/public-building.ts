import type { Place } from '#types/case'

/** `3栋`, `12A号楼`, `东区5幢`, `B座`, `二号楼`; a bare number is a building as well, a floor or a door is none. */
const BUILDING =
  /^(?:[东西南北中]区)?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3}|[一二三四五六七八九十百]{1,4})(?:号楼|栋|幢|座)/u
const BARE = /^(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z])$/u

/**
 * The building as strangers read it. What stands in its field is the reporter's own writing: of anything but the name of
 * a building nothing is shown, for it may name a person or a door.
 */
export function publicBuilding({ building = '' }: Pick<Place, 'building'>): string {
  const written = building.normalize('NFKC').replace(/\s/gu, '')
  return BUILDING.exec(written)?.[0] ?? BARE.exec(written)?.[0] ?? ''
}
