import { Text, View } from '@tarojs/components'
import type { DocketView } from '#types/docket-view'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Failed } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { caseCopy } from '../../../copy/case'
import { docketActs, docketCopy } from '../../../copy/desk-docket'
import { docketChoice, docketStages } from '../../../copy/desk-docket-words'
import { choiceWord, outcomes } from '../../../copy/words'
import { open } from '../../../platform/navigation'
import { Checklist } from './checklist'
import { DocketRecord } from './docket-record'
import { DocketSheet } from './docket-sheet'
import { LegalClocks } from './legal-clocks'
import { useDocket } from './use-docket'
import './index.scss'

function Status({ view }: { readonly view: DocketView }) {
  const { stage, outcome, suspended, number, compound, unitName, procedure, officers, decision } = view
  const decided = decision === null ? '' : docketChoice('decision', decision.decision)
  const fine = decision === null || decision.amount === 0 ? '' : docketCopy.fine(decision.amount)
  return (
    <>
      <View className="docket-status">
        <Chip words={docketStages[stage]} tone={stage === 'closed' ? 'plain' : 'tier-3'} />
        {outcome !== null && <Chip words={outcomes[outcome]} tone="plain" />}
        {suspended !== null && <Chip words={docketCopy.pausedShort} tone="tier-2" />}
        <Text className="docket-status__number">{docketCopy.number(number)}</Text>
      </View>
      <Card>
        <Cell
          title={choiceWord(procedure, 'procedure')}
          line={[unitName, compound, docketCopy.officers(officers)].join(' · ')}
        />
        {decided !== '' && (
          <Cell
            title={decided}
            line={[docketCopy.decision, fine].filter((words) => words !== '').join(' · ')}
          />
        )}
        <Cell
          title={docketCopy.toCase}
          line={view.case.number}
          strong={false}
          onPress={() => void open('task', { id: view.case.id })}
        />
      </Card>
    </>
  )
}

/** An enforcement file: where it stands, the dates of the law, what comes next, and the record. */
export default function DocketPage() {
  const { loaded, acting, reload } = useDocket()
  if (loaded.state !== 'ready') {
    return (
      <Shell title={docketCopy.title}>
        {loaded.state === 'loading' && <Skeleton rows={4} />}
        {loaded.state === 'failed' && (
          <Failed refusal={loaded.refusal} act={{ words: caseCopy.retry, onPress: () => void reload() }} />
        )}
      </Shell>
    )
  }
  const view = loaded.value
  const main = view.offers.find((offer) => offer.main === true && offer.action in docketActs)
  const foot = main && (
    <Foot>
      <Button
        kind="filled"
        words={docketActs[main.action].button}
        busy={acting.sending}
        onPress={() => acting.pick(main)}
      />
    </Foot>
  )
  return (
    <Shell title={view.title} {...(foot === undefined ? {} : { foot })}>
      <Status view={view} />
      <LegalClocks view={view} />
      <Checklist view={view} onPick={acting.pick} />
      <Section title={docketCopy.record}>
        <DocketRecord entries={view.timeline} now={view.now} />
      </Section>
      {acting.asks && <DocketSheet acting={acting} now={view.now} />}
    </Shell>
  )
}
