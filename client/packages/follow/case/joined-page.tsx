import { View } from '@tarojs/components'
import type { CaseView } from '#types/case-view'
import type { FollowState } from '#types/nearby-view'
import type { OpenCase } from '../../../api/use-case'
import { Button } from '../../../components/button'
import { CaseBody } from '../../../components/case-body'
import { Cell } from '../../../components/cell'
import { Choices } from '../../../components/choices'
import { Foot } from '../../../components/foot'
import { RefusalNotice } from '../../../components/notice'
import { ReadAloud } from '../../../components/read-aloud'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { joinedCopy } from '../../../copy/joined'
import { aloudWords } from './aloud-words'
import { Complain } from './complain'
import { useJoined } from './use-joined'
import type { JoinedActs } from './use-joined'

function Known({ view, follow }: { readonly view: CaseView; readonly follow: FollowState }) {
  const place = [view.compound, view.place].filter((words) => words !== '').join(' · ')
  return (
    <>
      <Section title={joinedCopy.summary}>
        <Card>
          <Cell title={view.summary ?? joinedCopy.noSummary} strong={false} />
        </Card>
      </Section>
      <Section title={joinedCopy.where}>
        <Card>
          <Cell title={place} line={joinedCopy.joined(follow.at)} strong={false} />
        </Card>
      </Section>
    </>
  )
}

function Rating({ follow, acts }: { readonly follow: FollowState; readonly acts: JoinedActs }) {
  if (!follow.mayRate) return null
  return (
    <Section title={joinedCopy.rate}>
      <Choices
        label={joinedCopy.rate}
        choices={[
          { value: true, label: joinedCopy.solved },
          { value: false, label: joinedCopy.unsolved },
        ]}
        value={follow.rating?.solved ?? null}
        onChoose={(solved) => void acts.rate(solved)}
      />
    </Section>
  )
}

function urgeWords({ mayUrge, urgeAgainAt, urgesLeft }: FollowState): string {
  if (mayUrge) return joinedCopy.urgesLeft(urgesLeft)
  return urgeAgainAt === null ? '' : joinedCopy.urged
}

function Acts({ follow, acts }: { readonly follow: FollowState; readonly acts: JoinedActs }) {
  return (
    <Foot>
      <Button words={joinedCopy.leave} busy={acts.busy} onPress={() => void acts.leave()} />
      {follow.mayUrge && (
        <Button kind="filled" words={joinedCopy.urge} busy={acts.busy} onPress={() => void acts.urge()} />
      )}
    </Foot>
  )
}

interface JoinedPageProps {
  readonly view: CaseView
  readonly follow: FollowState
  readonly opened: OpenCase
}

/** Somebody else's case for a neighbour who has met with the same: how far it is, and what may be done about it. */
export function JoinedPage({ view, follow, opened }: JoinedPageProps) {
  const acts = useJoined(view.id, opened)
  const words = urgeWords(follow)
  return (
    <Shell title={view.title} foot={<Acts follow={follow} acts={acts} />}>
      <ReadAloud words={aloudWords(view)} />
      <CaseBody view={view} moving={opened.moving} />
      <Known view={view} follow={follow} />
      <Rating follow={follow} acts={acts} />
      <View className="joined-urge" aria-live="polite">
        {words}
      </View>
      <Complain view={view} />
      {acts.refusal !== null && <RefusalNotice refusal={acts.refusal} />}
    </Shell>
  )
}
