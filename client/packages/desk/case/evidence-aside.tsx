import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '#types/case-view'
import { Button } from '../../../components/button'
import type { ShownPhoto } from '../../../components/photo-aside'
import { evidenceCopy } from '../../../copy/desk-evidence'
import { fullDate } from '../../../copy/time'
import { giveStampedCopy } from '../../../platform/stamped-photo'
import './evidence-aside.scss'

/** What is said of a photo wherever it goes: which case, where, and when it came. */
function stampLines({ number, compound, place }: CaseView, at: number | null): readonly string[] {
  const where = [compound, place].filter((words) => words !== '').join(' · ')
  return [evidenceCopy.number(number), where, ...(at === null ? [] : [evidenceCopy.received(fullDate(at))])]
}

/** Time, place and number below the photo, and a copy with them drawn onto it; the original keeps its fingerprint. */
export function EvidenceAside({ view, photo }: { readonly view: CaseView; readonly photo: ShownPhoto }) {
  const [words, setWords] = useState<string | null>(null)
  const lines = stampLines(view, photo.at)
  const make = async () => {
    setWords(evidenceCopy.making)
    const made = await giveStampedCopy(photo.url, lines, view.number)
    setWords(made ? evidenceCopy.made : evidenceCopy.failed)
  }
  return (
    <View className="evidence">
      {lines.map((line) => (
        <Text key={line} className="evidence__line">
          {line}
        </Text>
      ))}
      <View className="evidence__act" aria-live="polite">
        {words !== null && <Text className="evidence__line">{words}</Text>}
        <Button size="compact" words={evidenceCopy.copy} onPress={() => void make()} />
      </View>
    </View>
  )
}
