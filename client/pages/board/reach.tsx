import { Text } from '@tarojs/components'
import { CallButton } from '../../components/call-button'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { textTo } from '../../platform/phone'
import { onH5 } from '../../platform/target'

interface ReachProps {
  readonly number: string
  readonly name: string
  readonly unit: string
  /** Whether one may write instead; the supervision phone is for whoever does not want to write here. */
  readonly written?: boolean
}

const isMobile = (number: string) => /^1\d{10}$/u.test(number)

/** For whoever cannot or would rather not speak: a text message where the number takes one, else the report. */
function Write({ number, name, unit }: ReachProps) {
  const byPhone = onH5 && isMobile(number)
  return (
    <Pressable
      className="reach__write"
      label={byPhone ? boardCopy.textName(name, unit) : boardCopy.writeName(name, unit)}
      onPress={() => (byPhone ? textTo(number) : void open('report'))}
    >
      <Icon name="message" />
      <Text className="reach__words">{byPhone ? boardCopy.text : boardCopy.write}</Text>
    </Pressable>
  )
}

/** How somebody is reached: ringing in one tap, writing beside it; a number nobody has published is no button. */
export function Reach(props: ReachProps) {
  const { number, name, unit, written = true } = props
  return (
    <>
      {written && <Write {...props} />}
      {number === '' ? (
        <Text className="reach__none">{boardCopy.noPhone}</Text>
      ) : (
        <CallButton number={number} name={boardCopy.callName(name, unit)} />
      )}
    </>
  )
}
