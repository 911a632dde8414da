import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { lastBoard } from '../../../api/last-board'
import { Cell } from '../../../components/cell'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { privacyCopy } from '../../../copy/privacy-guide'
import { open } from '../../../platform/navigation'
import { openPrivacyContract, privacyContract } from '../../../platform/privacy'
import { meCopy } from '../../../copy/me'
import './index.scss'

type Part = (typeof privacyCopy.what)[number]

function Parts({ title, parts }: { readonly title: string; readonly parts: readonly Part[] }) {
  return (
    <Section title={title}>
      <Card>
        {parts.map((part) => (
          <Cell key={part.title} title={part.title} line={part.line} />
        ))}
      </Card>
    </Section>
  )
}

/** What WeChat has on file about this mini-program, where it can be opened. */
function Contract() {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    void privacyContract().then(setName)
  }, [])
  if (name === null || name === '') return null
  return <Cell title={privacyCopy.contract(name)} onPress={openPrivacyContract} />
}

export default function GuidePage() {
  const [county] = useState(() => lastBoard()?.view.county ?? '')
  return (
    <Shell title={privacyCopy.title}>
      <View className="guide-lead">{privacyCopy.lead}</View>
      <Parts title={privacyCopy.whatTitle} parts={privacyCopy.what} />
      <Parts title={privacyCopy.rightsTitle} parts={privacyCopy.rights} />
      <Section title={privacyCopy.whoTitle}>
        <Card>
          <Cell title={privacyCopy.who(county)} line={privacyCopy.children} strong={false} />
          <Cell title={privacyCopy.lawTitle} line={privacyCopy.law} strong={false} />
          <Cell title={meCopy.data} line={meCopy.dataHelp} onPress={() => void open('data')} />
          <Contract />
        </Card>
      </Section>
    </Shell>
  )
}
