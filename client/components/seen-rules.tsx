import { View } from '@tarojs/components'
import { reportCopy } from '../copy/report'
import { Notice } from './notice'
import './seen-rules.scss'

/** What others see of any report, where nobody can be asked about this one: a rule, and not passed off as a look. */
export function SeenRules() {
  return (
    <>
      <Notice title={reportCopy.seenOffline} line={reportCopy.seenRule} />
      {reportCopy.seenRules.map((rule) => (
        <View key={rule} className="seen-rule">
          {rule}
        </View>
      ))}
    </>
  )
}
