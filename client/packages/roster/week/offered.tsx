import { View } from '@tarojs/components'
import { call } from '../../../api/call'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { dayLabel, rosterCopy } from '../../../copy/roster'
import type { SheetProps } from './sheet-props'

/** Swaps that a colleague has offered and that wait for one's own word. */
export function Offered({ page, roster, rosters }: SheetProps) {
  const { act, nameOf } = rosters
  const waiting = roster.days.flatMap((day) =>
    day.kind === 'swap' && day.with === page.me && !day.agreed && day.date >= (roster.week[0]?.date ?? '')
      ? [day]
      : [],
  )
  const answer = (swap: string, agreed: boolean) =>
    void act(call('staff', 'roster.agree', { post: roster.post, swap, agreed }), () =>
      agreed ? rosterCopy.agree : rosterCopy.refuse,
    )
  return (
    <>
      {waiting.map(({ id, staff, date }) => (
        <Notice key={id} title={rosterCopy.swapOffered(nameOf(staff) ?? '', dayLabel(date))}>
          <View className="offered">
            <Button size="compact" words={rosterCopy.agree} onPress={() => answer(id, true)} />
            <Button size="compact" words={rosterCopy.refuse} onPress={() => answer(id, false)} />
          </View>
        </Notice>
      ))}
    </>
  )
}
