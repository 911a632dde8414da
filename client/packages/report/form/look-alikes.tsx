import { Text, View } from '@tarojs/components'
import type { NearbyCase } from '#types/nearby-view'
import type { Nearby } from '../../../api/use-nearby'
import { Button } from '../../../components/button'
import { Card, Section } from '../../../components/section'
import { reportCopy } from '../../../copy/report'
import { open } from '../../../platform/navigation'
import './look-alikes.scss'

const toldOf = ({ days, followers }: NearbyCase) =>
  [reportCopy.age(days), reportCopy.followers(followers)].filter((words) => words !== '').join(' · ')

function stateOf(one: NearbyCase, { joined, failed }: Nearby): string {
  if (one.mine) return reportCopy.mine
  if (one.following || joined.includes(one.id)) return reportCopy.following
  return failed === one.id ? reportCopy.joinFailed : ''
}

function Act({ one, nearby }: { readonly one: NearbyCase; readonly nearby: Nearby }) {
  if (one.mine || one.following || nearby.joined.includes(one.id))
    return <Button size="compact" words={reportCopy.look} onPress={() => void open('case', { id: one.id })} />
  return (
    <Button
      size="compact"
      icon="person"
      words={reportCopy.join}
      busy={nearby.joining === one.id}
      onPress={() => void nearby.join(one)}
    />
  )
}

function LookAlike({ one, nearby }: { readonly one: NearbyCase; readonly nearby: Nearby }) {
  const state = stateOf(one, nearby)
  return (
    <Card className="look-alike">
      <Text className="look-alike__title">
        {[one.title, one.building ?? ''].filter((words) => words !== '').join(' · ')}
      </Text>
      <Text className="look-alike__line">{toldOf(one)}</Text>
      {one.summary !== undefined && <Text className="look-alike__summary">{one.summary}</Text>}
      <View aria-live="polite">{state !== '' && <Text className="look-alike__state">{state}</Text>}</View>
      <View className="look-alike__act">
        <Act one={one} nearby={nearby} />
      </View>
    </Card>
  )
}

/** Neighbours' open cases that are probably the same: joining one is less work, and sending one's own stays open. */
export function LookAlikes({ nearby }: { readonly nearby: Nearby }) {
  const { cases, unnamed } = nearby.found
  if (cases.length === 0 && unnamed === 0) return null
  return (
    <Section title={reportCopy.nearby}>
      {cases.map((one) => (
        <LookAlike key={one.id} one={one} nearby={nearby} />
      ))}
      {unnamed > 0 && <View className="report-help">{reportCopy.nearbyCount(unnamed)}</View>}
      {cases.length > 0 && <View className="report-help">{reportCopy.stillSend}</View>}
    </Section>
  )
}
