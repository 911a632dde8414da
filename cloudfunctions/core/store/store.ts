import { type Boards, boardsIn } from './boards'
import { type Cases, casesIn } from './cases'
import { type Calls, callsIn } from './calls'
import { type Access, accessIn } from './access'
import { type Anchors, anchorsIn } from './anchors'
import { type Database, openDatabase } from './database'
import { type Desks, desksIn } from './desks'
import { type Dockets, docketsIn } from './dockets'
import { type Follows, followsIn } from './follows'
import { type Inbox, inboxIn } from './inbox'
import { type Models, modelsIn } from './models'
import { type Patrols, patrolsIn } from './patrols'
import { type People, peopleIn } from './people'
import { type Pushes, pushesIn } from './pushes'
import { type Quotas, quotasIn } from './quotas'
import { type Regions, regionsIn } from './regions'
import { type Rosters, rostersIn } from './rosters'
import { type Sessions, sessionsIn } from './sessions'
import { type Staff, staffIn } from './staff'
import { type Uploads, uploadsIn } from './uploads'

/** Everything stored, as one call sees it. */
export interface Store {
  readonly cases: Cases
  readonly calls: Calls
  readonly desks: Desks
  readonly dockets: Dockets
  readonly staff: Staff
  readonly rosters: Rosters
  readonly regions: Regions
  readonly models: Models
  readonly boards: Boards
  readonly inbox: Inbox
  readonly pushes: Pushes
  readonly quotas: Quotas
  readonly uploads: Uploads
  readonly sessions: Sessions
  readonly people: People
  readonly patrols: Patrols
  readonly follows: Follows
  readonly access: Access
  readonly anchors: Anchors
  /** Database requests made so far by this call; those for its effects are counted apart. */
  readonly made: Database['made']
  readonly apart: Database['apart']
}

export function openStore(): Store {
  const database = openDatabase()
  return {
    cases: casesIn(database),
    calls: callsIn(database),
    desks: desksIn(database),
    dockets: docketsIn(database),
    staff: staffIn(database),
    rosters: rostersIn(database),
    regions: regionsIn(database),
    models: modelsIn(database),
    boards: boardsIn(database),
    inbox: inboxIn(database),
    pushes: pushesIn(database),
    quotas: quotasIn(database),
    uploads: uploadsIn(database),
    sessions: sessionsIn(database),
    people: peopleIn(database),
    patrols: patrolsIn(database),
    follows: followsIn(database),
    access: accessIn(database),
    anchors: anchorsIn(database),
    made: database.made,
    apart: database.apart,
  }
}
