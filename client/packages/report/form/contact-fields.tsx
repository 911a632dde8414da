import { View } from '@tarojs/components'
import { useState } from 'react'
import { leftContact } from '../../../api/left-contact'
import { Field } from '../../../components/field'
import { Switch } from '../../../components/switch'
import { TypedText } from '../../../components/typed-text'
import { reportCopy } from '../../../copy/report'
import type { Report } from './use-report'

export const contactSaid = ({ draft }: Report): string =>
  draft.contact ? reportCopy.contactOn : reportCopy.anonymousHelp

/** Anonymous is the default; a phone is for whoever handles this case, and can be taken back under 我的数据. */
export function ContactFields({ report }: { readonly report: Report }) {
  const { draft, change } = report
  const [known] = useState(leftContact)
  return (
    <>
      <View className="report-inset">
        <Switch
          title={reportCopy.contact}
          line={reportCopy.contactHelp}
          on={draft.contact}
          onChange={(contact) => change({ contact })}
        />
      </View>
      {draft.contact && (
        <Field
          label={reportCopy.phone}
          {...(known === null ? {} : { help: reportCopy.phoneKnown(known) })}
          {...(report.lacksPhone ? { wrong: reportCopy.phoneWrong } : {})}
        >
          <TypedText
            label={reportCopy.phone}
            hint={reportCopy.phoneHint}
            most={20}
            value={draft.phone}
            onChange={(phone) => change({ phone })}
          />
        </Field>
      )}
    </>
  )
}
