import type { AcceptedLine } from '#types/desk-view'
import { Notice } from '../../../components/notice'
import { acceptCopy } from '../../../copy/desk'
import { refusalWords } from '../../../copy/refusals'

/** What came of accepting several: how many, and for each that was not, why. */
export function Accepted({ lines }: { readonly lines: readonly AcceptedLine[] }) {
  const refused = lines.filter(({ ok }) => !ok)
  const done = lines.length - refused.length
  const why = refused.map(({ code = 'internal', detail }) => {
    const { what } = refusalWords({ ok: false, code, ...(detail === undefined ? {} : { detail }) })
    return what
  })
  return (
    <>
      {done > 0 && <Notice tone="good" title={acceptCopy.done(done)} />}
      {refused.length > 0 && (
        <Notice tone="alarm" title={acceptCopy.notDone(refused.length)} line={[...new Set(why)].join('；')} />
      )}
    </>
  )
}
