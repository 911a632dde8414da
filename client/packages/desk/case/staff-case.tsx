import { useCallback } from 'react'
import type { OpenCase } from '../../../api/use-case'
import { CasePage } from '../../../components/case-page'
import { PhotoAside } from '../../../components/photo-aside'
import type { ShownPhoto } from '../../../components/photo-aside'
import { CaseInHand } from '../controls/case-in-hand'
import { STAFF_CONTROLS } from '../controls/staff-controls'
import { CasePane } from './case-pane'
import { EvidenceAside } from './evidence-aside'
import { WorkAround } from './work-around'

interface StaffCaseProps {
  readonly opened: OpenCase
  /** A page of its own, or beside the list. */
  readonly as: 'page' | 'pane'
}

/** A case as those who handle it work with it. */
export function StaffCase({ opened, as }: StaffCaseProps) {
  const { loaded } = opened
  const view = loaded.state === 'ready' ? loaded.value : null
  const aside = useCallback(
    (photo: ShownPhoto) =>
      view === null ? null : <EvidenceAside key={photo.url} view={view} photo={photo} />,
    [view],
  )
  const within = view === null ? null : <WorkAround view={view} onChange={opened.reload} />
  return (
    <CaseInHand.Provider value={view}>
      <PhotoAside.Provider value={aside}>
        {as === 'pane' ? (
          <CasePane opened={opened} within={within} />
        ) : (
          <CasePage opened={opened} controls={STAFF_CONTROLS} within={within} />
        )}
      </PhotoAside.Provider>
    </CaseInHand.Provider>
  )
}
