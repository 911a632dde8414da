import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Pages } from '../api/use-pages'
import { kitCopy } from '../copy/me'
import { Button } from './button'
import { Failed } from './empty'
import { RefusalNotice } from './notice'
import { Skeleton } from './skeleton'
import './paged.scss'

interface PagedProps<Item> {
  readonly pages: Pages<Item>
  readonly empty: ReactNode
  readonly more: string
  /** The list is of cards that stand apart. */
  readonly apart?: boolean
  readonly children: (items: readonly Item[]) => ReactNode
}

/** A list with its four faces: on its way, refused, empty, and there. */
export function Paged<Item>({ pages, empty, more, apart = false, children }: PagedProps<Item>) {
  const { items, refusal } = pages
  if (items === null) {
    if (refusal === null) return <Skeleton rows={4} apart={apart} />
    return <Failed refusal={refusal} act={{ words: kitCopy.retry, onPress: () => void pages.reload() }} />
  }
  return (
    <>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {items.length === 0 ? empty : children(items)}
      {pages.more && (
        <View className="paged__more">
          <Button words={more} size="compact" busy={pages.busy} onPress={() => void pages.next()} />
        </View>
      )}
    </>
  )
}
