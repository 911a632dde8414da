import { Text } from '@tarojs/components'
import { likelyCodes, strangeSigns } from '../../api/likely-codes'
import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'

interface MistypedProps {
  readonly code: string
  readonly onChoose: (place: string) => void
}

/** Which sign cannot be right, and what was probably meant. */
export function Mistyped({ code, onChoose }: MistypedProps) {
  const likely = likelyCodes(code)
  return (
    <>
      {strangeSigns(code).map(({ at, sign }) => (
        <Text key={at} className="finder__line">
          {boardCopy.strange(at, sign)}
        </Text>
      ))}
      {likely.length > 0 && (
        <Section title={boardCopy.likely}>
          <Card>
            {likely.map((one) => (
              <Cell
                key={one}
                title={boardCopy.findCode(one)}
                before={<Icon name="board" />}
                onPress={() => onChoose(one)}
              />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
