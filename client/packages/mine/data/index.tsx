import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyData } from '#types/my-data'
import { Button } from '../../../components/button'
import { Failed } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { caseCopy } from '../../../copy/case'
import { dataCopy, holds } from '../../../copy/mine'
import { CasesKept } from './cases-kept'
import { Contact } from './contact'
import { Devices } from './devices'
import { EraseSheet } from './erase-sheet'
import { Recovery } from './recovery'
import { useMyData } from './use-my-data'
import type { EraseResult, MyDataActs } from './use-my-data'
import './index.scss'

function Result({ result: { erased, kept } }: { readonly result: EraseResult }) {
  return (
    <Notice
      tone="good"
      title={dataCopy.erased(erased)}
      {...(kept.length === 0 ? {} : { line: dataCopy.kept(kept.length) })}
    >
      {kept.map(({ id, title, number, hold }) => (
        <View key={id} className="data-kept">
          {dataCopy.keptOne(title, number, holds[hold])}
        </View>
      ))}
    </Notice>
  )
}

function Copied({ copied }: { readonly copied: boolean | null }) {
  if (copied === null) return null
  return copied ? (
    <Notice tone="good" title={dataCopy.copied} />
  ) : (
    <Notice tone="alarm" title={dataCopy.copyFailed} />
  )
}

function Whole({ data, acts }: { readonly data: MyData; readonly acts: MyDataActs }) {
  return (
    <>
      <View className="data-lead">{dataCopy.lead}</View>
      {acts.result !== null && <Result result={acts.result} />}
      <Contact contact={data.contact} onChanged={acts.reload} />
      <Recovery data={data} acts={acts} />
      <CasesKept data={data} acts={acts} />
      <Devices data={data} acts={acts} />
    </>
  )
}

/** What came of an act is said above the buttons, wherever the page is scrolled to. */
function Acts({ acts, onErase }: { readonly acts: MyDataActs; readonly onErase: () => void }) {
  const { busy, copied, refusal, copy } = acts
  return (
    <>
      <Copied copied={copied} />
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <Foot>
        <Button words={dataCopy.erase} onPress={onErase} />
        <Button
          kind="filled"
          words={busy ? dataCopy.copying : dataCopy.copy}
          busy={busy}
          onPress={() => void copy()}
        />
      </Foot>
    </>
  )
}

/** All that is kept about the reader, and every way to take it along or away. */
export default function DataPage() {
  const acts = useMyData()
  const [erasing, setErasing] = useState(false)
  const { loaded } = acts
  if (loaded.state !== 'ready') {
    return (
      <Shell title={dataCopy.title}>
        {loaded.state === 'loading' ? (
          <Skeleton rows={4} />
        ) : (
          <Failed
            refusal={loaded.refusal}
            act={{ words: caseCopy.retry, onPress: () => void acts.reload() }}
          />
        )}
      </Shell>
    )
  }
  return (
    <Shell title={dataCopy.title} foot={<Acts acts={acts} onErase={() => setErasing(true)} />}>
      <Whole data={loaded.value} acts={acts} />
      {erasing && <EraseSheet acts={acts} onClose={() => setErasing(false)} />}
    </Shell>
  )
}
