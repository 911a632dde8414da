import type { DatabaseSchema, IndexField, IndexSchema } from '#types/schema'

type Path = string | readonly [path: string, direction: 'desc']

const field = (path: Path): IndexField =>
  typeof path === 'string' ? { path, direction: 1 } : { path: path[0], direction: -1 }

/** Named after its paths, so that two environments can be compared by name. */
const index = (...paths: readonly Path[]): IndexSchema => {
  const fields = paths.map(field)
  return { name: fields.map((one) => one.path.replaceAll('.', '_')).join('-'), fields }
}

const collection = (name: string, ...indexes: readonly IndexSchema[]) => ({ name, indexes })

/**
 * Every collection and every index, for the local cloud and for deployment. Indexed paths are scalars: an array on one
 * would make each list read what it does not show.
 */
export const schema = {
  collections: [
    collection(
      'cases',
      // One index a list: its owner, then the one key it is sorted by.
      index('reporter', ['recentKey', 'desc']),
      index('desk', 'list', 'sortKey'),
      // What a unit holds, as its office and as one of its places sees it; what is open in one compound.
      index('unit', 'list', 'sortKey'),
      index('spot', 'list', 'sortKey'),
      index('compound', 'list', 'sortKey'),
      // What is stuck in a region.
      index('region', 'stuck', 'sortKey'),
      // A number that somebody types, whole or its end; the beginning of a place.
      index('number'),
      index('tail'),
      index('compound', 'placeKey'),
      // What a search goes back along. The order of filing never changes, so that a move costs these nothing.
      index('unit', ['filedKey', 'desc']),
      index('spot', ['filedKey', 'desc']),
      index('compound', ['filedKey', 'desc']),
      index('region', ['filedKey', 'desc']),
      // What sweep asks for, soonest first.
      index('nextAt'),
      index('urgentAt'),
      index('provisionalAt'),
      index('owedAt'),
      index('boardAt'),
      // What notify has to have checked before others read it.
      index('checkAt'),
      index('compound', ['solvedAt', 'desc']),
      // What sweep has given up on, for the health of a region.
      index('region', 'asideAt'),
      // What is open in a compound, newest first: where look-alikes are sought.
      index('compound', ['openAt', 'desc']),
      // What everybody may read about a compound, newest first.
      index('compound', ['recordKey', 'desc']),
      // What changed on a day, by id, for its anchor.
      index('anchorKey'),
    ),
    // Enforcement files: on a desk, asked of another unit, open in a unit; then what sweep asks for.
    collection(
      'dockets',
      index('desk', 'sortKey'),
      index('asked', 'sortKey'),
      index('openUnit', 'sortKey'),
      index('anchorKey'),
      index('nextAt'),
      index('provisionalAt'),
      index('owedAt'),
    ),
    // What a post is called to by others, soonest due first.
    collection('calls', index('post', 'open', 'sortKey')),
    collection('follows', index('case', ['key', 'desc']), index('person', ['key', 'desc'])),
    collection('access', index('case', ['at', 'desc'])),
    // The root of each day with the pages under it, and how far anchoring has come: asked for by id alone.
    collection('anchors'),
    // A recovery code by its hash; the keys that act as a person.
    collection('people', index('recovery'), index('aliasOf')),
    collection(
      'staff',
      index('person'),
      index('invitation'),
      // A number that WeChat vouches for, by its keyed hash.
      index('phoneKey'),
      // Whom no roster names yet, and who has been invited.
      index('region', 'unit'),
      index('invitedIn', 'invitedUntil'),
      index('invitedIn', 'invitedUnit', 'invitedUntil'),
    ),
    // The newest round of each post in each compound; then all of a compound's, newest first.
    collection('patrols', index('latestOf', 'compound', 'at'), index('compound', ['at', 'desc'])),
    collection(
      'rosters',
      index('region', 'unit'),
      index('scope'),
      index('role'),
      index('boardAt'),
      index('followAt'),
    ),
    collection('regions'),
    collection('calendars'),
    // By the beginning of its own name or of its community's: how somebody without a code finds it.
    collection(
      'compounds',
      index('name'),
      index('communityName'),
      // By the square of the map it lies in.
      index('cell'),
      // Where a post patrols: its community, its street, the whole region.
      index('community', 'name'),
      index('street', 'name'),
      index('region', 'name'),
    ),
    collection('boards', index('compound.id'), index('community'), index('region')),
    collection('inbox', index('person', ['key', 'desc']), index('person', 'read'), index('pushAt')),
    // How often somebody may still be sent a template: one counter a person and template.
    collection('quotas'),
    // Copies on their way to the channels: what is due, what went to one person about one case, what never arrived.
    collection(
      'pushes',
      index('dueAt'),
      index('thread', 'dueAt'),
      index('thread', ['sentAt', 'desc']),
      index('region', ['deadAt', 'desc']),
    ),
    collection('uploads', index('caseId'), index('lookAt')),
    collection('sessions', index('code', 'state'), index('who', 'state')),
  ],
} as const satisfies DatabaseSchema
