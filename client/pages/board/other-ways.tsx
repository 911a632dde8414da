import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'

/** Neither a code nor a name at hand: where one stands, or the community, which answers for every compound. */
export function OtherWays() {
  return (
    <Section title={boardCopy.otherWays}>
      <Card>
        <Cell
          title={boardCopy.near}
          line={boardCopy.nearLine}
          before={<Icon name="place" />}
          onPress={() => void open('near')}
        />
        <Cell
          title={boardCopy.community}
          line={boardCopy.communityLine}
          before={<Icon name="person" />}
          onPress={() => void open('community')}
        />
      </Card>
    </Section>
  )
}
