import { Text, View } from '@tarojs/components'
import type { CaseView } from '#types/case-view'
import { Button } from '../../../components/button'
import { RefusalNotice } from '../../../components/notice'
import { inSight } from '../../../components/in-sight'
import { OfferSheet } from '../../../components/offer-sheet'
import { deskCopy } from '../../../copy/desk'
import { moves } from '../../../copy/moves'
import { open } from '../../../platform/navigation'
import { CaseInHand } from '../controls/case-in-hand'
import { STAFF_CONTROLS } from '../controls/staff-controls'
import { useTaskOffers } from './use-task-offers'
import type { TaskOffers as Offers } from './use-task-offers'

/** A card has room for three buttons; the rest is on the page of the case. */
const IN_SIGHT = 2

function Buttons({
  id,
  view,
  offers,
}: {
  readonly id: string
  readonly view: CaseView
  readonly offers: Offers
}) {
  const { pick, sending } = offers.moving
  const { main, side } = inSight(view.offers, IN_SIGHT)
  const shown = [...(main === null ? [] : [main]), ...side].slice(0, IN_SIGHT)
  return (
    <View className="task__acts">
      {shown.map((offer) => (
        <Button
          key={offer.action}
          size="compact"
          kind={offer.main === true ? 'filled' : 'plain'}
          words={moves[offer.action].button}
          busy={sending && offer.main === true}
          onPress={() => pick(offer)}
        />
      ))}
      <Button size="compact" words={deskCopy.open} onPress={() => void open('task', { id })} />
    </View>
  )
}

/** The main offers of one task, on its card: tap, fill in, send. */
export function TaskOffers({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const offers = useTaskOffers(id, onDone)
  const { loaded, moving } = offers
  if (loaded.state === 'loading') return <Text className="task__wait">{deskCopy.loadingOffers}</Text>
  if (loaded.state === 'failed') return <RefusalNotice refusal={loaded.refusal} />
  const { words, offers: possible, now } = loaded.value
  return (
    <>
      {words !== '' && <Text className="task__words">{words}</Text>}
      {possible.length === 0 && <Text className="task__wait">{deskCopy.nothingToDo}</Text>}
      <Buttons id={id} view={loaded.value} offers={offers} />
      {!moving.asks && moving.refusal !== null && <RefusalNotice refusal={moving.refusal} />}
      {moving.asks && (
        <CaseInHand.Provider value={loaded.value}>
          <OfferSheet moving={moving} now={now} controls={STAFF_CONTROLS} />
        </CaseInHand.Provider>
      )}
    </>
  )
}
