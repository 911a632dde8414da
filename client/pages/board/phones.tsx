import type { ReactNode } from 'react'
import type { BoardView } from '#types/board-view'
import { Cell } from '../../components/cell'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { Reach } from './reach'
import type { Block } from './template'

export type OtherBlock = Exclude<Block, 'people'>

interface BlockProps {
  readonly view: BoardView
}

function ServiceItems() {
  return (
    <Cell
      title={boardCopy.serviceItems}
      line={boardCopy.serviceItemsWhy}
      onPress={() => void open('who', { list: 'service' })}
    />
  )
}

function DutyList() {
  return <Cell title={boardCopy.dutyList} line={boardCopy.dutyListWhy} onPress={() => void open('who')} />
}

function Supervision({ view }: BlockProps) {
  const { property, supervisionPhone: number } = view
  return (
    <>
      {property !== null && (
        <Cell
          title={boardCopy.property24}
          line={property.name}
          after={<Reach number={property.phone24} name="" unit={property.name} written={false} />}
        />
      )}
      <Cell
        title={boardCopy.supervision}
        line={number === '' ? boardCopy.supervisionNone : boardCopy.supervisionWhy}
        {...(number === ''
          ? {}
          : { after: <Reach number={number} name="" unit={boardCopy.supervision} written={false} /> })}
      />
    </>
  )
}

const BLOCKS: Readonly<Record<OtherBlock, (props: BlockProps) => ReactNode>> = {
  serviceItems: ServiceItems,
  dutyList: DutyList,
  supervision: Supervision,
}

/** What stands together between the people and the record: lists to open, phones to ring. */
export function Phones({ blocks, ...props }: BlockProps & { readonly blocks: readonly OtherBlock[] }) {
  if (blocks.length === 0) return null
  return (
    <Section>
      <Card>
        {blocks.map((block) => {
          const Inside = BLOCKS[block]
          return <Inside key={block} {...props} />
        })}
      </Card>
    </Section>
  )
}
