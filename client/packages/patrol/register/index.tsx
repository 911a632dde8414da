import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Switch } from '../../../components/switch'
import { TypedText } from '../../../components/typed-text'
import { CHANNELS_IN } from '#types/field-contract'
import { fieldCopy, registerCopy } from '../../../copy/field'
import { PlaceLine } from '../controls/place-line'
import { AboutAndMatter } from './about-and-matter'
import { SlipPage } from './slip'
import { type Registering, useRegister } from './use-register'
import './index.scss'

function Said({ registering }: { readonly registering: Registering }) {
  const { draft, change } = registering
  const channels = CHANNELS_IN.map((value) => ({ value, label: registerCopy.channels[value] }))
  return (
    <>
      <Field label={registerCopy.channel}>
        <Choices
          label={registerCopy.channel}
          choices={channels}
          value={draft.channel}
          onChoose={(channel) => change({ channel })}
        />
      </Field>
      <Field label={registerCopy.words} required>
        <TypedText
          kind="area"
          most={2000}
          label={registerCopy.words}
          hint={registerCopy.wordsHint}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      </Field>
      <Card className="register-danger">
        <Switch
          title={registerCopy.danger}
          line={registerCopy.dangerHelp}
          on={draft.danger}
          onChange={(danger) => change({ danger })}
        />
      </Card>
    </>
  )
}

function Left({ registering }: { readonly registering: Registering }) {
  const { draft, change } = registering
  return (
    <>
      <Field label={registerCopy.phone}>
        <TypedText
          most={20}
          label={registerCopy.phone}
          hint={registerCopy.phoneHint}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      {draft.phone.trim() !== '' && (
        <Card>
          <Switch
            title={registerCopy.consent}
            line={registerCopy.consentHelp}
            on={draft.consent}
            onChange={(consent) => change({ consent })}
          />
        </Card>
      )}
    </>
  )
}

export default function RegisterPage() {
  const registering = useRegister()
  const { places, slip, sending, missing, refusal, draft, change } = registering
  if (slip !== null) return <SlipPage slip={slip} registering={registering} />
  if (places.loaded.state === 'failed')
    return (
      <Shell title={registerCopy.title}>
        <Failed refusal={places.loaded.refusal} />
      </Shell>
    )
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={sending ? fieldCopy.sending : registerCopy.send}
        busy={sending}
        onPress={() => void registering.send()}
      />
    </Foot>
  )
  return (
    <Shell title={registerCopy.title} foot={act}>
      <PlaceLine places={places} />
      <Said registering={registering} />
      <Section>
        <AboutAndMatter registering={registering} />
        <Field label={fieldCopy.building}>
          <TypedText
            label={fieldCopy.building}
            hint={fieldCopy.buildingHint}
            value={draft.building}
            onChange={(building) => change({ building })}
          />
        </Field>
        <Left registering={registering} />
      </Section>
      <View className="register-end">
        {missing !== null && <Notice tone="alarm" title={missing} />}
        {refusal !== null && <RefusalNotice refusal={refusal} />}
      </View>
    </Shell>
  )
}
