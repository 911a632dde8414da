import { useState } from 'react'
import { Button } from '../../components/button'
import { Cell } from '../../components/cell'
import { Chip } from '../../components/chip'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { meCopy } from '../../copy/me'
import { when } from '../../copy/time'
import { open, switchTo } from '../../platform/navigation'
import { onH5 } from '../../platform/target'
import { useSessions } from './use-sessions'

export function StaffSection({ onSignOut }: { readonly onSignOut: () => void }) {
  const { lines, revoke } = useSessions()
  const [now] = useState(() => Date.now())
  return (
    <>
      <Section title={meCopy.desk}>
        <Card>
          <Cell
            title={meCopy.desk}
            line={meCopy.deskHelp}
            before={<Icon name="desk" />}
            onPress={() => void switchTo('tasks')}
          />
          <Cell
            title={meCopy.confirm}
            line={meCopy.confirmHelp}
            before={<Icon name="scan" />}
            onPress={() => void open('confirm')}
          />
          <Cell
            title={meCopy.roster}
            line={meCopy.rosterHelp}
            before={<Icon name="clock" />}
            onPress={() => void open('roster')}
          />
          {onH5 && <Cell title={meCopy.signOut} before={<Icon name="close" />} onPress={onSignOut} />}
        </Card>
      </Section>
      {lines.length > 0 && (
        <Section title={meCopy.sessions}>
          <Card>
            {lines.map((line) => (
              <Cell
                key={line.id}
                title={line.device}
                line={meCopy.until(when(line.expiresAt, now))}
                after={
                  line.current ? (
                    <Chip words={meCopy.current} />
                  ) : (
                    <Button size="compact" words={meCopy.revoke} onPress={() => void revoke(line.id)} />
                  )
                }
              />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
