import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CompoundLine } from '#types/compound-line'
import type { FindScope, FindWay } from '#types/desk-view'
import { myPost } from '../../../api/my-post'
import { useMe } from '../../../api/use-me'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { findCopy } from '../../../copy/desk'
import { CompoundChoice } from './compound-choice'
import { FoundList } from './found-list'
import { useFind } from './use-find'
import './index.scss'

const WAYS: readonly (FindWay | null)[] = [null, 'number', 'place', 'words']
const SCOPES: readonly FindScope[] = ['unit', 'post', 'compound']
/** Whoever looks after a region may look through all of it. */
const OVERSEERS: ReadonlySet<string> = new Set(['coordinator', 'supervisor'])

function scopesFor(role: string | undefined): readonly FindScope[] {
  return role !== undefined && OVERSEERS.has(role) ? ['region', ...SCOPES] : SCOPES
}

interface Where {
  readonly by: FindWay | null
  readonly scope: FindScope
  readonly compound: CompoundLine | null
}

/** A place is sought in a compound; words may be. */
const asksCompound = ({ by, scope }: Where) => by === 'place' || (by !== 'number' && scope === 'compound')
/** A number is one case, a place lies in a compound: neither is sought in a scope. */
const asksScope = ({ by }: Where) => by === null || by === 'words'

interface WhereProps {
  readonly where: Where
  readonly scopes: readonly FindScope[]
  readonly onChange: (part: Partial<Where>) => void
}

function WhereFields({ where, scopes, onChange }: WhereProps) {
  return (
    <>
      <Field label={findCopy.by}>
        <Choices
          label={findCopy.by}
          choices={WAYS.map((value) => ({
            value,
            label: value === null ? findCopy.auto : findCopy.ways[value],
          }))}
          value={where.by}
          onChoose={(by) => onChange({ by })}
        />
      </Field>
      {asksScope(where) && (
        <Field label={findCopy.scope}>
          <Choices
            label={findCopy.scope}
            choices={scopes.map((value) => ({ value, label: findCopy.scopes[value] }))}
            value={where.scope}
            onChoose={(scope) => onChange({ scope })}
          />
        </Field>
      )}
      {asksCompound(where) && (
        <CompoundChoice chosen={where.compound} onChoose={(compound) => onChange({ compound })} />
      )}
    </>
  )
}

/** A case that is no longer in any list: by its number, its place, or the words of that time. */
export default function FindPage() {
  const finding = useFind()
  const [text, setText] = useState('')
  const [chosen, choose] = useState<Partial<Where>>({})
  const scopes = scopesFor(myPost(useMe())?.role)
  const where: Where = { by: null, scope: scopes[0] ?? 'unit', compound: null, ...chosen }
  const find = () => {
    const compound = asksCompound(where) ? (where.compound?.id ?? null) : null
    void finding.find({ text, by: where.by, scope: where.scope, compound })
  }
  const foot = (
    <Foot>
      <Button kind="filled" words={findCopy.go} busy={finding.busy} onPress={find} />
    </Foot>
  )
  return (
    <Shell title={findCopy.title} foot={foot}>
      <View className="find-page">
        <TypedText
          kind="search"
          label={findCopy.label}
          hint={findCopy.hint}
          value={text}
          onChange={setText}
          onDone={find}
        />
        <WhereFields
          where={where}
          scopes={scopes}
          onChange={(part) => choose((before) => ({ ...before, ...part }))}
        />
        {finding.refusal !== null && <RefusalNotice refusal={finding.refusal} />}
        <FoundList finding={finding} />
      </View>
    </Shell>
  )
}
