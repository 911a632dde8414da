import type { DeviceLine, MyData } from '#types/my-data'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Card, Section } from '../../../components/section'
import { dataCopy } from '../../../copy/mine'
import { when } from '../../../copy/time'
import { isLentScreen } from './lent-screen'
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

function One({ device, data, acts }: DevicesProps & { readonly device: DeviceLine }) {
  const { id, since, current } = device
  const title = since === null ? dataCopy.firstDevice : dataCopy.laterDevice(when(since, data.now))
  if (current) return <Cell title={title} after={<Chip words={dataCopy.current} />} />
  if (isLentScreen(data)) return <Cell title={title} />
  const act = <Button size="compact" words={dataCopy.shutOut} onPress={() => void acts.shutOut(id)} />
  return <Cell title={title} line={dataCopy.shutOutHelp} after={act} />
}

/** Every phone that acts as this person. The one in the hand is not shut out from itself. */
export function Devices({ data, acts }: DevicesProps) {
  return (
    <>
      <Section title={dataCopy.devices}>
        <Card>
          {data.devices.map((device) => (
            <One key={device.id} device={device} data={data} acts={acts} />
          ))}
        </Card>
      </Section>
      <Screens data={data} acts={acts} />
    </>
  )
}
