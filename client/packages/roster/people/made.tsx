import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Foot } from '../../../components/foot'
import { Notice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { peopleCopy } from '../../../copy/roster'
import { when } from '../../../copy/time'
import { copyText } from '../../../platform/clipboard'
import { CodePicture } from './code-picture'
import type { People } from './use-people'

const GROUPS = /.{4}/gu

interface MadeProps {
  readonly made: NonNullable<People['made']>
  readonly onAnother: () => void
}

/** The code, this once: as letters for paper and telephone, and as a picture where one can be drawn. */
export function Made({ made, onAnother }: MadeProps) {
  const [now] = useState(() => Date.now())
  const [copied, setCopied] = useState(false)
  const letters = (made.code.match(GROUPS) ?? []).join('-')
  const copy = async () => setCopied(await copyText(letters))
  return (
    <Shell
      title={peopleCopy.title}
      foot={
        <Foot>
          <Button words={peopleCopy.more} onPress={onAnother} />
          <Button
            kind="filled"
            words={copied ? peopleCopy.copied : peopleCopy.copy}
            onPress={() => void copy()}
          />
        </Foot>
      }
    >
      <Notice tone="good" title={peopleCopy.made(made.name)} line={peopleCopy.madeOnce} />
      <Card className="invitation">
        {/* Said in full, so that the mini-program leaves the code's drawing out. */}
        {process.env.TARO_ENV === 'h5' && <CodePicture code={made.code} />}
        <Text className="invitation__letters">{letters}</Text>
        <View className="invitation__until">{peopleCopy.until(when(made.until, now))}</View>
      </Card>
    </Shell>
  )
}
