import { useState } from 'react'
import type { InvitationPage, OpenPost } from '#types/joining-contract'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { TypedText } from '../../../components/typed-text'
import { peopleCopy } from '../../../copy/roster'
import { when } from '../../../copy/time'
import { Made } from './made'
import { type People, usePeople } from './use-people'
import './index.scss'

const postWords = ({ unitName, roleLabel, scopeName }: OpenPost) =>
  `${unitName} · ${roleLabel} · ${scopeName}`

function Open({ page, people }: { readonly page: InvitationPage; readonly people: People }) {
  return (
    <Section title={peopleCopy.open}>
      <Card>
        {page.items.length === 0 && <Cell title={peopleCopy.none} strong={false} />}
        {page.items.map((line) => (
          <Cell
            key={line.staff}
            title={line.name}
            line={[
              postWords(line),
              peopleCopy.until(when(line.until, page.now)),
              ...(line.byPhone ? [peopleCopy.byPhone] : []),
            ].join(' · ')}
            after={
              <Button
                size="compact"
                words={peopleCopy.revoke}
                label={`${peopleCopy.revoke} ${line.name}`}
                onPress={() => void people.revoke(line.staff)}
              />
            }
          />
        ))}
      </Card>
    </Section>
  )
}

function WhichPost({ page, people }: { readonly page: InvitationPage; readonly people: People }) {
  const [choosing, setChoosing] = useState(false)
  const chosen = page.posts.find(({ post }) => post === people.draft.post)
  return (
    <Field label={peopleCopy.post} required>
      <Card>
        <Cell
          title={chosen === undefined ? peopleCopy.choosePost : postWords(chosen)}
          onPress={() => setChoosing(true)}
        />
      </Card>
      {choosing && (
        <Sheet title={peopleCopy.post} onClose={() => setChoosing(false)} tall>
          <Card>
            {page.posts.map((post) => (
              <Cell
                key={post.post}
                title={`${post.unitName} · ${post.roleLabel}`}
                line={post.scopeName}
                chosen={post.post === people.draft.post}
                onPress={() => {
                  people.change({ post: post.post })
                  setChoosing(false)
                }}
              />
            ))}
          </Card>
        </Sheet>
      )}
    </Field>
  )
}

function Invite({ page, people }: { readonly page: InvitationPage; readonly people: People }) {
  const { draft, change } = people
  return (
    <Section title={peopleCopy.invite}>
      <WhichPost page={page} people={people} />
      <Field label={peopleCopy.name} required>
        <TypedText
          most={30}
          label={peopleCopy.name}
          hint={peopleCopy.nameHint}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label={peopleCopy.phone} help={peopleCopy.phoneHint}>
        <TypedText
          most={11}
          label={peopleCopy.phone}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
        />
      </Field>
    </Section>
  )
}

function Body({ page, people }: { readonly page: InvitationPage; readonly people: People }) {
  const { incomplete, refusal } = people
  return (
    <>
      <Invite page={page} people={people} />
      {incomplete && <Notice tone="alarm" title={peopleCopy.missing} />}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <Open page={page} people={people} />
    </>
  )
}

export default function PeoplePage() {
  const people = usePeople()
  const { loaded, made, sending } = people
  if (made !== null) return <Made made={made} onAnother={people.another} />
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={sending ? peopleCopy.making : peopleCopy.make}
        busy={sending}
        onPress={() => void people.make()}
      />
    </Foot>
  )
  return (
    <Shell title={peopleCopy.title} {...(loaded.state === 'ready' ? { foot: act } : {})}>
      {loaded.state === 'loading' && <Skeleton rows={5} />}
      {loaded.state === 'failed' && <Failed refusal={loaded.refusal} />}
      {loaded.state === 'ready' && <Body page={loaded.value} people={people} />}
    </Shell>
  )
}
