import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AnsweredQuestion, CaseView } from '#types/case-view'
import type { Moving } from '../api/use-move'
import { boardCopy } from '../copy/board'
import { caseCopy } from '../copy/case'
import { hazards, outcomes, staffStages, stages } from '../copy/words'
import { Asked } from './asked'
import { Plan, Together } from './beside-work'
import { Button } from './button'
import { stageTone } from './case-card'
import { Chip } from './chip'
import { ClockLine } from './clock-line'
import { dial } from '../platform/phone'
import { PhotoStrip } from './photo-strip'
import { Card, Section } from './section'
import { TierLine } from './tier-line'
import { Timeline } from './timeline'
import { Ending, endingOf } from './ending'
import './case-body.scss'

/** What came of an ended case stands under it in large letters. */
function Chips({ view }: { readonly view: CaseView }) {
  const { reader, stage, outcome, hazard } = view
  const words = reader === 'staff' ? staffStages : stages
  return (
    <>
      <Chip words={words[stage]} tone={stageTone(view)} />
      {outcome !== null && endingOf(view) === null && <Chip words={outcomes[outcome]} tone="plain" />}
      {hazard !== 'none' && <Chip words={hazards[hazard]} tone={hazard === 'danger' ? 'tier-3' : 'tier-2'} />}
    </>
  )
}

function Status({ view }: { readonly view: CaseView }) {
  const { stage, tier, tried } = view
  return (
    <View className="case-status">
      <View className="case-status__row">
        <Chips view={view} />
        <Text className="case-status__number">{view.number}</Text>
      </View>
      {(tier !== null || tried.length > 0) && (
        <TierLine tier={tier} tried={tried} ended={stage === 'closed' || stage === 'rating'} />
      )}
    </View>
  )
}

function Who({ holder }: { readonly holder: NonNullable<CaseView['holder']> }) {
  const { unitName, roleLabel, phone } = holder
  return (
    <>
      <Text className="case-holder__name">{`${unitName} · ${roleLabel}`}</Text>
      {phone !== null && (
        <View className="case-holder__call">
          <Button
            size="compact"
            kind="quiet"
            icon="phone"
            words={boardCopy.call}
            label={caseCopy.callHolder(unitName)}
            onPress={() => dial(phone)}
          />
        </View>
      )}
    </>
  )
}

/** Two posts of one unit are told apart by what they are. */
function Answerable({ holder, answerable }: Pick<CaseView, 'holder' | 'answerable'>) {
  if (holder === null || answerable === undefined) return null
  const named = holder.unitName === answerable.unitName ? 'roleLabel' : 'unitName'
  return <Text className="case-holder__why">{caseCopy.answerable(holder[named], answerable[named])}</Text>
}

const nothingToSay = ({ holder, clocks, why }: CaseView) =>
  holder === null && clocks.length === 0 && why === ''

function Holder({ view }: { readonly view: CaseView }) {
  const { holder } = view
  if (endingOf(view) !== null) return <Ending view={view} />
  if (nothingToSay(view)) return null
  const soonest = [...view.clocks].sort((one, other) => one.dueAt - other.dueAt)[0]
  return (
    <Card className="case-holder">
      <Text className="case-holder__label">{holder === null ? caseCopy.done : caseCopy.holder}</Text>
      {holder !== null && <Who holder={holder} />}
      {view.why !== '' && <Text className="case-holder__why">{view.why}</Text>}
      <Answerable {...view} />
      {soonest !== undefined && (
        <View className="case-holder__clock">
          <ClockLine clock={soonest} now={view.now} />
        </View>
      )}
    </Card>
  )
}

function Script({ view }: { readonly view: CaseView }) {
  if (view.script === undefined || view.script === '') return null
  return (
    <Section title={caseCopy.script}>
      <Card className="case-script">{view.script}</Card>
    </Section>
  )
}

/** What the reporter said to the questions of the matter. */
function Answers({ answers }: { readonly answers: readonly AnsweredQuestion[] }) {
  return answers.map(({ text, label }) => (
    <Text key={text} className="case-words__place">{`${text} ${label}`}</Text>
  ))
}

function Reported({ view }: { readonly view: CaseView }) {
  const filedAt = view.timeline.find(({ action }) => action === 'file')?.at ?? null
  return (
    <Section title={view.reader === 'reporter' ? caseCopy.you : caseCopy.reported}>
      <Card className="case-words">
        {view.words !== '' && <Text className="case-words__text">{view.words}</Text>}
        <Answers answers={view.answers ?? []} />
        <Text className="case-words__place">
          {[view.compound, view.place].filter((words) => words !== '').join(' · ')}
        </Text>
        <PhotoStrip files={view.files} at={filedAt} />
      </Card>
    </Section>
  )
}

interface CaseBodyProps {
  readonly view: CaseView
  readonly moving: Moving
  /** Under who has it. */
  readonly children?: ReactNode
}

/** Where it stands, who has it and why, how long they have, what was said and what was done. */
export function CaseBody({ view, moving, children }: CaseBodyProps) {
  return (
    <>
      <Status view={view} />
      <Asked view={view} moving={moving} />
      <Plan view={view} />
      <Holder view={view} />
      <Together view={view} />
      {children}
      <Script view={view} />
      {view.reader === 'staff' && <Reported view={view} />}
      {view.reader !== 'follower' && (
        <Section title={caseCopy.timeline}>
          <Timeline entries={view.timeline} now={view.now} reader={view.reader} />
        </Section>
      )}
      {view.reader === 'reporter' && <Reported view={view} />}
    </>
  )
}
