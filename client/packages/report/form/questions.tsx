import { Choices } from '../../../components/choices'
import { Section } from '../../../components/section'
import { reportCopy } from '../../../copy/report'
import type { Report } from './use-report'

/** What the matter itself must know: the answer decides who leads. Not knowing is an answer too. */
export function Questions({ report }: { readonly report: Report }) {
  const { matter, draft, change } = report
  return (matter?.questions ?? []).map(({ code, text, options }) => (
    <Section key={code} title={text}>
      <Choices
        label={text}
        choices={[
          ...options.map((option) => ({ value: option.code, label: option.label })),
          { value: '', label: reportCopy.notSure },
        ]}
        value={draft.answers[code] ?? ''}
        onChoose={(answer) => change({ answers: { ...draft.answers, [code]: answer } })}
      />
    </Section>
  ))
}
