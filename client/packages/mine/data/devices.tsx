import type { MyData } from '#types/my-data'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Card, Section } from '../../../components/section'
import { dataCopy } from '../../../copy/mine'
import { when } from '../../../copy/time'
import type { MyDataActs } from './use-my-data'

interface DevicesProps {
  readonly data: MyData
  readonly acts: MyDataActs
}

function Screens({ data, acts }: DevicesProps) {
  // A browser's own session is the device above.
  const screens = data.sessions.filter(({ kind }) => kind !== 'guest')
  if (screens.length === 0) return null
  return (
    <Section title={dataCopy.screens}>
      <Card>
        {screens.map(({ id, device, startedAt }) => (
          <Cell
            key={id}
            title={device}
            line={when(startedAt, data.now)}
            after={<Button size="compact" words={dataCopy.end} onPress={() => void acts.endScreen(id)} />}
          />
        ))}
      </Card>
    </Section>
  )
}

/** Every phone that acts as this person. The one in the hand is not ended from itself when it is the only one. */
export function Devices({ data, acts }: DevicesProps) {
  const { devices, now } = data
  return (
    <>
      <Section title={dataCopy.devices}>
        <Card>
          {devices.map(({ id, since, current }) => (
            <Cell
              key={id}
              title={since === null ? dataCopy.firstDevice : dataCopy.laterDevice(when(since, now))}
              {...(current ? {} : { line: dataCopy.shutOutHelp })}
              after={
                current ? (
                  <Chip words={dataCopy.current} />
                ) : (
                  <Button size="compact" words={dataCopy.shutOut} onPress={() => void acts.shutOut(id)} />
                )
              }
            />
          ))}
        </Card>
      </Section>
      <Screens data={data} acts={acts} />
    </>
  )
}
