import type { CaseView } from '#types/case-view'
import { Cell } from '../../components/cell'
import { Card, Section } from '../../components/section'
import { sayCopy } from '../../copy/mine'
import { open } from '../../platform/navigation'

/** The way past those who handle it, for whoever is not content with them. */
export function Complain({ view: { id, number } }: { readonly view: Pick<CaseView, 'id' | 'number'> }) {
  return (
    <Section>
      <Card>
        <Cell
          title={sayCopy.complainTitle}
          line={sayCopy.complainLead}
          label={sayCopy.complainTitle}
          onPress={() => void open('say', { case: id, number })}
        />
      </Card>
    </Section>
  )
}
