import { useState } from 'react'
import type { CaseView } from '#types/case-view'
import type { LoanView } from '#types/lend-view'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { lendCopy } from '../../../copy/desk-lend'
import { when } from '../../../copy/time'

interface LoansProps {
  readonly view: CaseView
  readonly onChange: () => Promise<void>
}

interface LoanProps {
  readonly loan: LoanView
  readonly now: number
  readonly onTakeBack: () => void
}

function Loan({ loan, now, onTakeBack }: LoanProps) {
  const until = loan.open ? lendCopy.until(when(loan.until, now)) : lendCopy.ended
  return (
    <Cell
      title={loan.helper}
      line={`${lendCopy.answer(loan.fixed)} · ${until}`}
      {...(loan.open
        ? { after: <Button size="compact" words={lendCopy.takeBack} onPress={onTakeBack} /> }
        : {})}
    />
  )
}

/** Who was asked to help, what they said, and the way to take the link back. */
export function Loans({ view, onChange }: LoansProps) {
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const loans = view.lent
  if (loans.length === 0) return null
  const takeBack = async (lend: string) => {
    const answer = await call('staff', 'task.takeBack', { id: view.id, lend })
    setRefusal(answer.ok ? null : answer)
    await onChange()
  }
  return (
    <Section title={lendCopy.out}>
      <Card>
        {loans.map((loan) => (
          <Loan key={loan.lend} loan={loan} now={view.now} onTakeBack={() => void takeBack(loan.lend)} />
        ))}
      </Card>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Section>
  )
}
