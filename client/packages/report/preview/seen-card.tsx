import { Text, View } from '@tarojs/components'
import type { CasePreview, SeenCase } from '#types/preview-contract'
import { Notice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { seenCopy } from '../../../copy/seen'
import type { Reader } from '../../../copy/seen'

/** What was written and shown, as somebody knows it who wrote it. */
type Own = Pick<SeenCase, 'words' | 'files'>

const photosOf = ({ files }: Own) => files.filter(({ kind }) => kind === undefined)
const soundsOf = ({ files }: Own) => files.filter(({ kind }) => kind !== undefined)

function wordsLine(seen: SeenCase, own: Own): string {
  if (own.words === '') return seenCopy.wordsNone
  return seen.words === '' ? seenCopy.wordsHidden : `“${seen.words}”`
}

function photosLine(seen: SeenCase, own: Own): string {
  if (photosOf(own).length === 0) return seenCopy.photosNone
  const count = photosOf(seen).length
  return count === 0 ? seenCopy.photosHidden : seenCopy.photoCount(count)
}

function soundLine(seen: SeenCase): string {
  const sounds = soundsOf(seen)
  if (sounds.length === 0) return seenCopy.soundHidden
  return sounds.some(({ state }) => state !== 'withheld') ? seenCopy.soundOpen : seenCopy.soundKnown
}

interface SeenProps {
  readonly seen: SeenCase
  readonly own: Own
  readonly calls: boolean
}

function Row({ title, line }: { readonly title: string; readonly line: string }) {
  return (
    <View className="seen-row">
      <Text className="seen-row__title">{title}</Text>
      <Text className="seen-row__line">{line}</Text>
    </View>
  )
}

function Seen({ seen, own, calls }: SeenProps) {
  return (
    <Card>
      <Row title={seenCopy.who} line={calls ? seenCopy.whoCalls : seenCopy.whoUnknown} />
      <Row title={seenCopy.matter} line={seen.title} />
      <Row title={seenCopy.place} line={seen.place === '' ? seenCopy.placeNone : seen.place} />
      <Row title={seenCopy.words} line={wordsLine(seen, own)} />
      <Row title={seenCopy.photos} line={photosLine(seen, own)} />
      {soundsOf(own).length > 0 && <Row title={seenCopy.sound} line={soundLine(seen)} />}
    </Card>
  )
}

function Nothing({ reader, preview }: { readonly reader: Reader; readonly preview: CasePreview }) {
  if (reader === 'handler') return null
  if (reader === 'public' && preview.publicity === 'count')
    return <Notice title={seenCopy.count} line={seenCopy.countLine} />
  if (reader === 'property' && preview.property === 'none')
    return <Notice title={seenCopy.noCompany} line={seenCopy.noCompanyLine} />
  return <Notice tone="good" title={seenCopy.nothing[reader]} line={seenCopy.nothingLine[reader]} />
}

/** One reader's side of it; nothing is a side too. */
export function SeenCard({ reader, preview }: { readonly reader: Reader; readonly preview: CasePreview }) {
  const { handler } = preview
  const seen = preview[reader]
  if (seen === null || seen === 'none') return <Nothing reader={reader} preview={preview} />
  const handles = reader === 'handler' || preview.warnings.includes('propertyHandles')
  const calls = preview.handlerCalls && handles && reader !== 'public'
  return (
    <View>
      <Seen seen={seen} own={handler} calls={calls} />
      {reader === 'public' && <View className="seen-more">{seenCopy.publicMore}</View>}
    </View>
  )
}
