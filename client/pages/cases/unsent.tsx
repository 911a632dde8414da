import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Cell } from '../../components/cell'
import { Chip } from '../../components/chip'
import type { Tone } from '../../components/chip'
import { Icon } from '../../components/icon'
import { Notice } from '../../components/notice'
import { Pressable } from '../../components/pressable'
import { Card, Section } from '../../components/section'
import { draftCopy, draftTitle } from '../../copy/drafts'
import { refusalWords } from '../../copy/refusals'
import { when } from '../../copy/time'
import { isOpen } from '../../drafts/draft'
import type { Draft } from '../../drafts/draft'
import { open } from '../../platform/navigation'
import type { Unsent } from './use-unsent'

type State = keyof typeof draftCopy.states

const TONES: Readonly<Record<State, Tone>> = {
  writing: 'plain',
  waiting: 'tier-2',
  sending: 'quiet',
  received: 'tier-1',
  refused: 'tier-3',
}

const stateOf = ({ going }: Draft): State => going?.state ?? 'writing'

/** Why it was not taken; else where it belongs, what hangs on it, and of when it is. */
function lineOf({ going, compoundName, attachments, changedAt }: Draft, now: number): string {
  if (going?.state === 'refused' && going.refusal !== null) return refusalWords(going.refusal).what
  const parts = [
    compoundName,
    draftCopy.attached(attachments.length),
    draftCopy.written(when(changedAt, now)),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function openOne({ commandId, going }: Draft): void {
  if (going?.state === 'received' && going.caseId !== null) void open('case', { id: going.caseId })
  else void open('report', { draft: commandId })
}

interface OneProps {
  readonly draft: Draft
  readonly now: number
  readonly onRemove: (draft: Draft) => void
}

function One({ draft, now, onRemove }: OneProps) {
  const state = stateOf(draft)
  const title = draftTitle(draft.words)
  return (
    <View className="unsent">
      <Cell
        title={title}
        line={lineOf(draft, now)}
        after={<Chip words={draftCopy.states[state]} tone={TONES[state]} />}
        onPress={() => openOne(draft)}
      />
      {isOpen(draft) && (
        <Pressable
          className="unsent__remove"
          label={`${draftCopy.remove}：${title}`}
          onPress={() => onRemove(draft)}
        >
          <Icon name="trash" />
        </Pressable>
      )}
    </View>
  )
}

/** What is still on this phone: unfinished, waiting, refused, or just received. */
export function UnsentList({ unsent, now }: { readonly unsent: Unsent; readonly now: number }) {
  const { drafts, removed } = unsent
  if (drafts.length === 0 && removed === null) return null
  return (
    <Section title={draftCopy.title}>
      {removed !== null && (
        <Notice title={draftCopy.removed} line={draftTitle(removed.words)}>
          <Button size="compact" words={draftCopy.undo} onPress={unsent.undo} />
        </Notice>
      )}
      {drafts.length > 0 && (
        <Card>
          {drafts.map((draft) => (
            <One key={draft.commandId} draft={draft} now={now} onRemove={unsent.remove} />
          ))}
        </Card>
      )}
    </Section>
  )
}
