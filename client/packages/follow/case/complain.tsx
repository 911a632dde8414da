import type { CaseView } from '#types/case-view'
import { Cell } from '../../../components/cell'
import { Card, Section } from '../../../components/section'
import { complainCopy } from '../../../copy/beside'
import { open } from '../../../platform/navigation'

/** The way past those who handle it, for whoever is not content with them. */
export function Complain({ view: { id, number } }: { readonly view: Pick<CaseView, 'id' | 'number'> }) {
  return (
    <Section>
      <Card>
        <Cell
          title={complainCopy.title}
          line={complainCopy.lead}
          onPress={() => void open('say', { case: id, number })}
        />
      </Card>
    </Section>
  )
}
