import { Text, View } from '@tarojs/components'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import type { IconName } from '../../../components/icon'
import { Notice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { howCopy } from '../../../copy/mine'
import './index.scss'

type Step = (typeof howCopy.steps)[number]

const FIGURES: Record<Step['tier'], readonly [from: IconName, over: IconName, to: IconName]> = {
  persuade: ['person', 'message', 'person'],
  correct: ['desk', 'clock', 'person'],
  enforce: ['shield', 'list', 'desk'],
}

/** Two marks and what passes between them, over the line of 7 : 2 : 1 with this part of it in colour. */
function Figure({ tier }: { readonly tier: Step['tier'] }) {
  const [from, over, to] = FIGURES[tier]
  return (
    <View className={`how-figure how-figure--${tier}`} aria-hidden>
      <View className="how-figure__scene">
        <View className="how-figure__mark">
          <Icon name={from} />
        </View>
        <View className="how-figure__way">
          <Icon name={over} />
        </View>
        <View className="how-figure__mark">
          <Icon name={to} />
        </View>
      </View>
      <View className="how-figure__line">
        <View className="how-figure__part how-figure__part--persuade" />
        <View className="how-figure__part how-figure__part--correct" />
        <View className="how-figure__part how-figure__part--enforce" />
      </View>
    </View>
  )
}

export default function HowPage() {
  return (
    <Shell title={howCopy.title}>
      <View className="how-lead">{howCopy.lead}</View>
      {howCopy.steps.map((step) => (
        <Section key={step.tier}>
          <Card className="how-step">
            <Figure tier={step.tier} />
            <View className="how-step__words">
              <Text className={`how-step__share how-step__share--${step.tier}`}>{step.share}</Text>
              <View className="how-step__text">
                <Text className="how-step__title">{step.title}</Text>
                <Text className="how-step__line">{step.line}</Text>
              </View>
            </View>
          </Card>
        </Section>
      ))}
      <Section title={howCopy.check}>
        <Card>
          {howCopy.checks.map(({ title, line }) => (
            <Cell key={title} title={title} line={line} before={<Icon name="check" />} />
          ))}
        </Card>
      </Section>
      <Notice tone="alarm" title={howCopy.danger} />
      <View className="how-aloud">{howCopy.aloud}</View>
    </Shell>
  )
}
