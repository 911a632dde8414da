import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import type { RecordLine } from '#types/place-contract'
import { call } from '../../../api/call'
import { lastBoard } from '../../../api/last-board'
import { usePages } from '../../../api/use-pages'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Empty, Failed } from '../../../components/empty'
import { OutcomeChip } from '../../../components/outcome-chip'
import { Paged } from '../../../components/paged'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { boardCopy } from '../../../copy/board'
import { recordCopy } from '../../../copy/places'
import { dateWords } from '../../../copy/time'
import { switchTo } from '../../../platform/navigation'
import '../lead.scss'

function lineOf({ unitName, reportedOn, days, summary }: RecordLine): string {
  const parts = [
    recordCopy.reported(dateWords(reportedOn)),
    unitName,
    days === null ? '' : recordCopy.days(days),
    summary ?? '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function State({ line }: { readonly line: RecordLine }) {
  const { outcome, tier } = line
  return outcome === null ? <Chip words={recordCopy.open} /> : <OutcomeChip outcome={outcome} tier={tier} />
}

function Lines({ lines }: { readonly lines: readonly RecordLine[] }) {
  return (
    <Section>
      <Card>
        {lines.map((line, place) => (
          <Cell
            key={`${place}${line.title}`}
            title={recordCopy.where(line.title, line.building)}
            line={lineOf(line)}
            after={<State line={line} />}
          />
        ))}
      </Card>
    </Section>
  )
}

function Record({ view }: { readonly view: BoardView }) {
  const compound = view.compound.id
  const pages = usePages(compound, (cursor) =>
    call('resident', 'compound.record', { compound, ...(cursor === null ? {} : { cursor }) }),
  )
  return (
    <>
      <Text className="lead">
        {`${view.compound.name} · ${recordCopy.solved(view.solvedIn30Days)}。${recordCopy.lead}`}
      </Text>
      <Paged
        pages={pages}
        more={recordCopy.more}
        empty={<Empty title={recordCopy.none} body={recordCopy.noneLine} />}
      >
        {(lines) => <Lines lines={lines} />}
      </Paged>
      <Text className="lead">{recordCopy.counted}</Text>
    </>
  )
}

/** What was reported in this compound and what came of it, as everybody may know it. */
export default function RecordPage() {
  const [view] = useState(() => lastBoard()?.view ?? null)
  return (
    <Shell title={recordCopy.title}>
      {view === null ? (
        <Failed
          refusal={{ ok: false, code: 'board_unknown' }}
          act={{ words: boardCopy.toBoard, onPress: () => void switchTo('board') }}
        />
      ) : (
        <Record view={view} />
      )}
    </Shell>
  )
}
