import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { OpenCase } from '../../../api/use-case'
import { CaseActs } from '../../../components/case-acts'
import { CaseContent } from '../../../components/case-content'
import { Heading } from '../../../components/heading'
import { OfferSheet } from '../../../components/offer-sheet'
import { STAFF_CONTROLS } from '../controls/staff-controls'
import './case-pane.scss'

interface CasePaneProps {
  readonly opened: OpenCase
  readonly within: ReactNode
}

/** A case beside the list it comes from, on a screen that has room for both. */
export function CasePane({ opened, within }: CasePaneProps) {
  const { loaded, moving } = opened
  const view = loaded.state === 'ready' ? loaded.value : null
  return (
    <View className="case-pane">
      {view !== null && (
        <Heading level={2} className="case-pane__title">
          {view.title}
        </Heading>
      )}
      <View className="case-pane__body">
        <CaseContent opened={opened} within={within} />
      </View>
      {view !== null && (
        <View className="case-pane__foot">
          <CaseActs view={view} moving={moving} />
        </View>
      )}
      {view !== null && moving.asks && (
        <OfferSheet moving={moving} now={view.now} controls={STAFF_CONTROLS} />
      )}
    </View>
  )
}
