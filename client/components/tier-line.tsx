import { Text, View } from '@tarojs/components'
import { TIERS } from '#types/lifecycle'
import type { Tier } from '#types/lifecycle'
import { caseCopy } from '../copy/case'
import { tiers } from '../copy/words'
import { classNames } from './class-names'
import { role } from './role'
import './tier-line.scss'

interface TierLineProps {
  readonly tier: Tier | null
  readonly tried: readonly Tier[]
  /** The words under the present tier, such as a result. */
  readonly ended?: boolean
}

function stateOf(tier: Tier, { tier: present, tried, ended }: TierLineProps): 'present' | 'tried' | 'rest' {
  if (tier === present && ended !== true) return 'present'
  return tried.includes(tier) || tier === present ? 'tried' : 'rest'
}

const STATE_WORDS = { present: caseCopy.now, tried: caseCopy.tried, rest: caseCopy.notNeeded } as const

/** The line of 7 : 2 : 1 as the way of one case: tried tiers filled, the present one yellow, the rest pale. */
export function TierLine(props: TierLineProps) {
  const states = TIERS.map((tier) => ({ tier, state: stateOf(tier, props) }))
  const heard = states.map(({ tier, state }) => `${tiers[tier]} ${STATE_WORDS[state]}`)
  return (
    <View className="tier-line" {...role('img')} aria-label={caseCopy.tierLine(heard.join('，'))}>
      {states.map(({ tier, state }) => (
        <View
          key={tier}
          className={classNames('tier-line__part', `tier-line__part--${tier}`, `tier-line__part--${state}`)}
        >
          <View className="tier-line__bar" />
          <Text className="tier-line__name">
            {state === 'tried' && tier === 'persuade' ? `${tiers[tier]} · ${caseCopy.tried}` : tiers[tier]}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** The signature: the same line, whole, under a header. */
export function SignatureLine() {
  return (
    <View className="signature-line" aria-hidden>
      <View className="signature-line__seven" />
      <View className="signature-line__two" />
      <View className="signature-line__one" />
    </View>
  )
}
