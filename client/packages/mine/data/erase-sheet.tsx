import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { Sheet } from '../../../components/sheet'
import { dataCopy } from '../../../copy/mine'
import type { MyDataActs } from './use-my-data'

interface EraseSheetProps {
  readonly acts: MyDataActs
  readonly onClose: () => void
}

/** What goes, what stays and why, before anything that cannot be taken back. */
export function EraseSheet({ acts, onClose }: EraseSheetProps) {
  const { busy, refusal, erase } = acts
  return (
    <Sheet
      title={dataCopy.eraseTitle}
      onClose={onClose}
      foot={
        <>
          <Button words={dataCopy.notErase} onPress={onClose} />
          <Button
            kind="alarm"
            words={busy ? dataCopy.erasing : dataCopy.eraseNow}
            busy={busy}
            onPress={() => void erase().then((done) => done && onClose())}
          />
        </>
      }
    >
      <View className="data-erase">
        {dataCopy.eraseBody.map((line) => (
          <View key={line} className="data-erase__line">
            {line}
          </View>
        ))}
      </View>
      {refusal !== null && <Notice tone="alarm" title={dataCopy.failed} />}
    </Sheet>
  )
}
