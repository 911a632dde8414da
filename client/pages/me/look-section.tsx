import { View } from '@tarojs/components'
import { Choices } from '../../components/choices'
import { Card, Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { meCopy } from '../../copy/me'
import { onH5 } from '../../platform/target'
import { SIZES, THEMES, changeLook, useLook } from '../../theme/look'

export function LookSection() {
  const look = useLook()
  return (
    <Section title={meCopy.look}>
      <Card>
        <Switch
          title={meCopy.elder}
          line={meCopy.elderHelp}
          on={look.elder}
          onChange={(elder) => changeLook({ elder })}
        />
      </Card>
      {onH5 ? (
        <View className="me-theme">
          <Choices
            label={meCopy.sizes}
            choices={SIZES.map((value) => ({ value, label: meCopy.sizeNames[value] }))}
            value={look.size}
            onChoose={(size) => changeLook({ size })}
          />
        </View>
      ) : (
        <View className="me-size">{meCopy.textSize}</View>
      )}
      <View className="me-theme">
        <Choices
          label={meCopy.theme}
          choices={THEMES.map((value) => ({ value, label: meCopy.themes[value] }))}
          value={look.theme}
          onChoose={(theme) => changeLook({ theme })}
        />
      </View>
    </Section>
  )
}
