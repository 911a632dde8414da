import { useState } from 'react'
import type { RosterPage, RosterView } from '#types/roster-view'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { rosterCopy } from '../../../copy/roster'
import type { Rosters } from './use-roster'

const postName = ({ scopeName }: RosterView, label: string) => `${label} · ${scopeName}`

/** The post one looks at, and how to look at another of the unit. */
export function Which({ page, rosters }: { readonly page: RosterPage; readonly rosters: Rosters }) {
  const [choosing, setChoosing] = useState(false)
  const { shown, choose } = rosters
  if (shown === null) return null
  const labelOf = (roster: RosterView) => postName(roster, page.labels[roster.role])
  return (
    <Card>
      <Cell
        title={labelOf(shown)}
        line={standingLine(shown, rosters)}
        before={<Icon name="clock" />}
        onPress={() => setChoosing(true)}
      />
      {choosing && (
        <Sheet title={rosterCopy.post} onClose={() => setChoosing(false)} tall>
          <Card>
            {page.items.map((roster) => (
              <Cell
                key={roster.post}
                title={labelOf(roster)}
                line={standingLine(roster, rosters)}
                chosen={roster.post === shown.post}
                onPress={() => {
                  choose(roster.post)
                  setChoosing(false)
                }}
              />
            ))}
          </Card>
        </Sheet>
      )}
    </Card>
  )
}

function standingLine({ standing }: RosterView, { nameOf }: Rosters): string {
  const name = nameOf(standing.staff)
  if (name === null) return rosterCopy.nobody
  return standing.onDuty ? rosterCopy.onDuty(name) : rosterCopy.offDuty(name)
}
