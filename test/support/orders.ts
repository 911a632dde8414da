import { openTarget, type Target } from './database-cloud'

export type Rows = Record<string, unknown>[]
export type Pipeline = Record<string, (argument: unknown) => Pipeline> & { end(): Promise<{ data: Rows }> }
type Operators = Record<string, (argument: unknown) => unknown>

export interface Orders {
  readonly target: Target
  /** The operators of aggregation, as the SDK makes them. */
  readonly $: () => Operators
  readonly pipeline: () => Pipeline
  /** What one expression makes of the documents, in the order of their ids. */
  readonly each: (expression: unknown) => Promise<unknown[]>
}

/** Five orders with gaps in them and the stock they are joined with. */
export async function openOrders(): Promise<Orders> {
  const target = await openTarget()
  const orders = await target.collection('orders')
  await orders.add([
    {
      _id: 1,
      item: 'almond',
      price: 10,
      count: 2,
      tags: ['nut', 'dry'],
      at: new Date('2026-01-01T00:00:00Z'),
    },
    { _id: 2, item: 'pecan', price: 20, count: 1, tags: ['nut'], at: new Date('2026-03-08T13:05:09.007Z') },
    { _id: 3, item: 'almond', price: 30, count: 4, tags: [], at: new Date('2026-12-31T23:59:59Z') },
    { _id: 4, item: null, price: 5 },
    { _id: 5, price: 5, text: '心谭abc' },
  ])
  const stock = await target.collection('stock')
  await stock.add([
    { _id: 'a', sku: 'almond', left: 60 },
    { _id: 'b', sku: 'pecan', left: 70 },
    { _id: 'c', sku: null, left: 1 },
  ])
  const pipeline = (): Pipeline => target.db.collection(target.nameOf('orders')).aggregate() as never
  return {
    target,
    pipeline,
    $: () => target.db.command.aggregate,
    async each(expression) {
      const { data } = await pipeline().sort!({ _id: 1 }).project!({ _id: 0, v: expression }).end()
      return data.map(({ v }) => v)
    },
  }
}
