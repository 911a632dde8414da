import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
let places: Awaited<ReturnType<Target['collection']>>
beforeAll(async () => {
  target = await openTarget()
  const { Point } = target.db.Geo
  places = await target.collection('places')
  await places.add([
    { _id: 'far', at: new Point(1, 1) },
    { _id: 'centre', at: new Point(0, 0) },
    { _id: 'near', at: new Point(0.01, 0) },
    { _id: 'nowhere', at: 'text' },
  ])
})
afterAll(() => target.close())

const ids = async (query: object): Promise<string[]> =>
  (await places.where(query).get()).data.map(({ _id: id }: { _id: string }) => id)

/** The SDK's types know only the point. */
interface Shapes {
  readonly Point: new (x: number, y: number) => object
  readonly LineString: new (points: readonly object[]) => object
  readonly Polygon: new (lines: readonly object[]) => object
  readonly MultiPoint: new (points: readonly object[]) => object
}
const shapesOf = (): Shapes => target.db.Geo as never

const square = (half: number) => {
  const { Point, LineString, Polygon } = shapesOf()
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
    [-half, -half],
  ] as const
  return new Polygon([new LineString(corners.map(([x, y]) => new Point(x, y)))])
}

test('shapes come back as the classes of the SDK', async () => {
  const { Point, LineString, MultiPoint } = shapesOf()
  const shapes = await target.collection('shapes')
  const line = new LineString([new Point(0, 0), new Point(1, 1)])
  await shapes.add({
    _id: 'a',
    point: new Point(3, 4),
    line,
    polygon: square(2),
    several: new MultiPoint([new Point(1, 2)]),
  })
  const [found] = (await shapes.doc('a').get()).data
  expect(found.point).toEqual(new Point(3, 4))
  expect(found.line).toEqual(line)
  expect(found.polygon).toEqual(square(2))
})

test('near answers the nearest first, within its bounds', async () => {
  const { command: _, Geo } = target.db
  const centre = new Geo.Point(0, 0)
  expect(await ids({ at: _.geoNear({ geometry: centre }) })).toEqual(['centre', 'near', 'far'])
  expect(await ids({ at: _.geoNear({ geometry: centre, maxDistance: 2000 }) })).toEqual(['centre', 'near'])
  expect(await ids({ at: _.geoNear({ geometry: centre, minDistance: 500, maxDistance: 2000 }) })).toEqual([
    'near',
  ])
})

test('within a polygon and within a circle', async () => {
  const { command: _, Geo } = target.db
  expect(await ids({ at: _.geoWithin({ geometry: square(0.5) }) })).toEqual(['centre', 'near'])
  const circle = { centerSphere: [new Geo.Point(1, 1), 0.001] }
  expect(await ids({ at: _.geoWithin(circle as never) })).toEqual(['far'])
})

test('intersecting a line and a point', async () => {
  const { command: _ } = target.db
  const Geo = shapesOf()
  const line = new Geo.LineString([new Geo.Point(-1, -1), new Geo.Point(2, 2)])
  expect(await ids({ at: _.geoIntersects({ geometry: line }) })).toEqual(['far', 'centre'])
  expect(await ids({ at: _.geoIntersects({ geometry: new Geo.Point(1, 1) }) })).toEqual(['far'])
  const shapes = await target.collection('shapes')
  await shapes.add({ _id: 'area', area: square(1) })
  const crossing = new Geo.LineString([new Geo.Point(-5, 0), new Geo.Point(5, 0)])
  expect((await shapes.where({ area: _.geoIntersects({ geometry: crossing }) }).get()).data).toHaveLength(1)
})

test('the near stage measures metres on the sphere', async () => {
  const pipeline = places.aggregate() as never as Record<
    string,
    (argument: object) => { end(): Promise<{ data: Record<string, number>[] }> }
  >
  const near = new target.db.Geo.Point(0, 0)
  const { data } = await pipeline.geoNear!({
    near,
    distanceField: 'metres',
    spherical: true,
    key: 'at',
  }).end()
  expect(data.map(({ metres }) => metres)).toHaveLength(3)
  const degree = (6378100 * Math.PI) / 180
  expect(data[1]!.metres! / (degree * 0.01)).toBeCloseTo(1, 6)
})
