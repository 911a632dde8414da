import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { meCopy } from '../../copy/me'
import { open } from '../../platform/navigation'
import { textTo } from '../../platform/phone'

const TEXT_ALARM = '12110'

/** What somebody may ask about themselves. */
export function RightsSection() {
  return (
    <Section title={meCopy.rights}>
      <Card>
        <Cell
          title={meCopy.data}
          line={meCopy.dataHelp}
          before={<Icon name="person" />}
          onPress={() => void open('data')}
        />
        <Cell
          title={meCopy.recover}
          line={meCopy.recoverHelp}
          before={<Icon name="refresh" />}
          onPress={() => void open('recover')}
        />
        <Cell
          title={meCopy.guide}
          line={meCopy.guideHelp}
          before={<Icon name="shield" />}
          onPress={() => void open('guide')}
        />
      </Card>
    </Section>
  )
}

export function HelpSection() {
  return (
    <Section title={meCopy.help}>
      <Card>
        <Cell
          title={meCopy.how}
          line={meCopy.howHelp}
          before={<Icon name="list" />}
          onPress={() => void open('how')}
        />
        <Cell
          title={meCopy.text}
          line={meCopy.textHelp}
          before={<Icon name="message" />}
          onPress={() => textTo(TEXT_ALARM)}
        />
        <Cell title={meCopy.suggest} before={<Icon name="plus" />} onPress={() => void open('say')} />
      </Card>
    </Section>
  )
}
