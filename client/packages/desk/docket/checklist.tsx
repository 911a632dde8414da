import { Text, View } from '@tarojs/components'
import type { DocketOffer, DocketView } from '#types/docket-view'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card, Section } from '../../../components/section'
import { docketActs, docketCopy } from '../../../copy/desk-docket'
import { docketClosed } from '../../../copy/desk-docket-words'
import { when } from '../../../copy/time'
import { dueOf } from './due-of'

interface ChecklistProps {
  readonly view: DocketView
  readonly onPick: (offer: DocketOffer) => void
}

const known = ({ action }: DocketOffer) => action in docketActs

function Open({ offer, view, onPick }: ChecklistProps & { readonly offer: DocketOffer }) {
  const { button, ask } = docketActs[offer.action]
  const dueAt = dueOf(offer.action, view)
  return (
    <Cell
      title={button}
      line={dueAt === null ? ask : `${docketCopy.due(when(dueAt, view.now))} · ${ask}`}

      onPress={() => onPick(offer)}
    />
  )
}

function Closed({ offer }: { readonly offer: DocketOffer }) {
  return (
    <Cell
      strong={false}
      title={docketActs[offer.action].button}
      line={docketClosed(offer.closed ?? '', offer.needs)}
    />
  )
}

/** What the procedure has behind it: each act once, in the order it was done. */
function Done({ view }: { readonly view: DocketView }) {
  const steps = [...new Set(view.timeline.map(({ action }) => action))].filter(
    (action) => action !== 'note' && action !== 'timeOut' && action in docketActs,
  )
  if (steps.length === 0) return null
  return (
    <View className="docket-steps">
      {steps.map((action) => (
        <View key={action} className="docket-steps__one">
          <Icon name="check" className="docket-steps__check" />
          <Text>{docketActs[action as DocketOffer['action']].done}</Text>
        </View>
      ))}
    </View>
  )
}

/** What the procedure wants next and by when, what else may be done, and what not yet, with the reason. */
export function Checklist({ view, onPick }: ChecklistProps) {
  const offers = view.offers.filter(known)
  const open = offers.filter(({ closed }) => closed === undefined)
  const next = open.filter(({ main }) => main === true)
  const others = open.filter(({ main }) => main !== true)
  const closed = offers.filter(({ closed: why }) => why !== undefined)
  return (
    <>
      <Done view={view} />
      {next.length > 0 && (
        <Section title={docketCopy.next}>
          <Card>
            {next.map((offer) => (
              <Open key={offer.action} offer={offer} view={view} onPick={onPick} />
            ))}
          </Card>
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={docketCopy.closed}>
          <Card>
            {closed.map((offer) => (
              <Closed key={offer.action} offer={offer} />
            ))}
          </Card>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={docketCopy.others}>
          <Card>
            {others.map((offer) => (
              <Open key={offer.action} offer={offer} view={view} onPick={onPick} />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
