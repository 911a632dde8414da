import { useState } from 'react'
import type { OpenCase } from '../../../api/use-case'
import { Button } from '../../../components/button'
import { CaseBody } from '../../../components/case-body'
import { Foot } from '../../../components/foot'
import { Notice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { seenCopy } from '../../../copy/joined'
import { when } from '../../../copy/time'
import type { SeenCase } from './last-seen'

interface SeenPageProps {
  readonly seen: SeenCase
  readonly opened: OpenCase
}

/** Without a network: how far it was, with its age, and nothing to press that would need the server. */
export function SeenPage({ seen: { view, seenAt }, opened }: SeenPageProps) {
  const [now] = useState(() => Date.now())
  const again = <Button kind="filled" words={seenCopy.again} onPress={() => void opened.reload()} />
  return (
    <Shell title={view.title} foot={<Foot>{again}</Foot>}>
      <Notice title={seenCopy.title} line={seenCopy.asOf(when(seenAt, now))} />
      <CaseBody view={view} moving={opened.moving} />
    </Shell>
  )
}
