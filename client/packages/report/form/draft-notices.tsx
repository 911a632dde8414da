import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { draftCopy } from '../../../copy/drafts'
import type { Report } from './use-report'

/** What somebody must know about the keeping of this draft before they write on. */
export function DraftNotices({ report }: { readonly report: Report }) {
  const { isOld, unkept, photos } = report
  return (
    <>
      {isOld && (
        <Notice title={draftCopy.old} line={draftCopy.oldLine}>
          <Button size="compact" words={draftCopy.another} onPress={report.startAnother} />
        </Notice>
      )}
      {unkept && <Notice tone="alarm" title={draftCopy.unkept} line={draftCopy.unkeptLine} />}
      {photos.unkept > 0 && (
        <Notice tone="alarm" title={draftCopy.unkeptFiles(photos.unkept)} line={draftCopy.unkeptFilesLine} />
      )}
    </>
  )
}
