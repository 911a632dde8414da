import { useState } from 'react'
import { ABOUTS } from '#types/lifecycle'
import { Cell } from '../../../components/cell'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Card } from '../../../components/section'
import { Switch } from '../../../components/switch'
import { fieldCopy, registerCopy } from '../../../copy/field'
import { abouts } from '../../../copy/words'
import { MatterSheet } from '../controls/matter-sheet'
import type { Registering } from './use-register'

const CHOICES = [
  { value: null, label: registerCopy.aboutNone },
  ...ABOUTS.map((value) => ({ value, label: abouts[value] })),
]

/** What it is about, and about whom: either may be left as it stands. */
export function AboutAndMatter({ registering }: { readonly registering: Registering }) {
  const [searching, setSearching] = useState(false)
  const [now] = useState(() => Date.now())
  const { matters, draft, change } = registering
  const known = matters.state === 'ready' ? matters.value : []
  const chosen = known.find(({ code }) => code === draft.matter)
  return (
    <>
      <Card>
        <Cell
          title={chosen?.label ?? registerCopy.matterNone}
          line={chosen === undefined ? fieldCopy.matterMore : chosen.unitName}
          onPress={() => setSearching(true)}
        />
      </Card>
      {searching && (
        <MatterSheet
          matters={known}
          now={now}
          chosen={draft.matter}
          onChoose={(matter) => change({ matter })}
          onClose={() => setSearching(false)}
        />
      )}
      <Field label={registerCopy.about}>
        <Choices
          label={registerCopy.about}
          choices={CHOICES}
          value={draft.about}
          onChoose={(about) => change({ about })}
        />
      </Field>
      <Card className="register-hide">
        <Switch
          title={registerCopy.hide}
          line={registerCopy.hideHelp}
          on={draft.hideFromProperty}
          onChange={(hideFromProperty) => change({ hideFromProperty })}
        />
      </Card>
    </>
  )
}
