import { useState } from 'react'
import type { ReactNode } from 'react'
import { Cell } from '../../../components/cell'
import { Fold } from '../../../components/fold'
import { Card, Section } from '../../../components/section'
import { SeenRules } from '../../../components/seen-rules'
import { kindWords, reportCopy } from '../../../copy/report'
import { open } from '../../../platform/navigation'
import { AboutWhom, aboutSaid } from './about-whom'
import { ContactFields, contactSaid } from './contact-fields'
import { Kinds } from './kinds'
import { PlaceFields, placeSaid } from './place-fields'
import type { Report } from './use-report'
import { WhenFields, whenSaid } from './when-fields'

interface Row {
  readonly code: string
  readonly title: string
  /** Asked of reports alone. */
  readonly ofReports?: boolean
  readonly said: (report: Report) => string
  readonly inside: (report: Report) => ReactNode
}

const SEEN = 'seen'

const ROWS: readonly Row[] = [
  {
    ...{ code: 'place', title: reportCopy.place, ofReports: true },
    said: (report) => placeSaid(report) || reportCopy.placeHelp,
    inside: (report) => <PlaceFields report={report} />,
  },
  {
    ...{ code: 'when', title: reportCopy.when, ofReports: true },
    said: whenSaid,
    inside: (report) => <WhenFields report={report} />,
  },
  {
    ...{ code: 'about', title: reportCopy.about },
    said: aboutSaid,
    inside: (report) => <AboutWhom report={report} />,
  },
  {
    ...{ code: 'contact', title: reportCopy.anonymousOrNot },
    said: contactSaid,
    inside: (report) => <ContactFields report={report} />,
  },
  {
    ...{ code: 'kind', title: reportCopy.kind },
    said: ({ draft }) => kindWords[draft.kind],
    inside: (report) => <Kinds report={report} />,
  },
]

interface FoldsProps {
  readonly report: Report
  /** The server cannot be asked what others would see. */
  readonly isAlone: boolean
}

/** All that may be said and need not be: a line each, one open at a time. */
export function Folds({ report, isAlone }: FoldsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  // A number that could not be called must be seen to be mended.
  const shown = report.lacksPhone ? 'contact' : chosen
  const rows = ROWS.filter(({ ofReports }) => ofReports !== true || report.draft.kind === 'report')
  return (
    <Section title={reportCopy.more}>
      <Card>
        {rows.map(({ code, title, said, inside }) => (
          <Fold
            key={code}
            title={title}
            line={said(report)}
            open={shown === code}
            onToggle={() => setChosen(shown === code ? null : code)}
          >
            {inside(report)}
          </Fold>
        ))}
        {isAlone ? (
          <Fold
            title={reportCopy.seen}
            line={reportCopy.seenHelp}
            open={shown === SEEN}
            onToggle={() => setChosen(shown === SEEN ? null : SEEN)}
          >
            <SeenRules />
          </Fold>
        ) : (
          <Cell
            title={reportCopy.seen}
            line={reportCopy.seenHelp}
            onPress={() => void open('seen', { draft: report.draft.commandId })}
          />
        )}
      </Card>
    </Section>
  )
}
