import { useState } from 'react'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { fieldCopy } from '../../../copy/field'
import type { Places } from './use-places'

/** Where one is; nothing to press where there is only one place to be. */
export function PlaceLine({ places }: { readonly places: Places }) {
  const [choosing, setChoosing] = useState(false)
  const { loaded, here, choose } = places
  if (loaded.state !== 'ready' || here === null) return null
  const { items } = loaded.value
  const line = { title: here.name, line: here.communityName, before: <Icon name="place" /> }
  if (items.length === 1)
    return (
      <Card>
        <Cell {...line} />
      </Card>
    )
  return (
    <>
      <Card>
        <Cell {...line} onPress={() => setChoosing(true)} />
      </Card>
      {choosing && (
        <Sheet title={fieldCopy.chooseCompound} onClose={() => setChoosing(false)} tall>
          <Card>
            {items.map(({ compound, name, communityName }) => (
              <Cell
                key={compound}
                title={name}
                line={communityName}
                chosen={compound === here.compound}
                onPress={() => {
                  choose(compound)
                  setChoosing(false)
                }}
              />
            ))}
          </Card>
        </Sheet>
      )}
    </>
  )
}
