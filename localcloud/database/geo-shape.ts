import { isDoc } from './values'

export type Position = readonly [longitude: number, latitude: number]
export type Ring = readonly Position[]

/** Any GeoJSON geometry taken apart; a hole is a further ring of its polygon. */
export interface Shape {
  readonly points: readonly Position[]
  readonly lines: readonly Ring[]
  readonly polygons: readonly (readonly Ring[])[]
}

type Parts = Partial<Shape>

const readers: Readonly<Record<string, (coordinates: never) => Parts>> = {
  Point: (at: Position) => ({ points: [at] }),
  MultiPoint: (points: Position[]) => ({ points }),
  LineString: (line: Ring) => ({ lines: [line] }),
  MultiLineString: (lines: Ring[]) => ({ lines }),
  Polygon: (polygon: Ring[]) => ({ polygons: [polygon] }),
  MultiPolygon: (polygons: Ring[][]) => ({ polygons }),
}

const isPosition = (value: readonly unknown[]): boolean =>
  typeof value[0] === 'number' && typeof value[1] === 'number'

/** GeoJSON, or a bare `[longitude, latitude]`; anything else is no shape. */
export function readShape(value: unknown): Shape | null {
  const none = { points: [], lines: [], polygons: [] }
  if (Array.isArray(value)) return isPosition(value) ? { ...none, points: [value as never] } : null
  if (!isDoc(value) || !Array.isArray(value.coordinates)) return null
  const read = new Map(Object.entries(readers)).get(String(value.type))
  return read === undefined ? null : { ...none, ...read(value.coordinates as never) }
}

/** Metres: the sphere the real engine measures on. */
export const earthRadius = 6378100

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle angle between two positions. */
export function angleBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const [a, b] = [radians(lat1), radians(lat2)]
  const half =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lon2 - lon1) / 2) ** 2
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)))
}

export const pairs = (ring: Ring): [Position, Position][] =>
  ring.slice(1).map((end, at) => [ring[at] ?? end, end])

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

const between = (low: number, value: number, high: number): boolean =>
  Math.min(low, high) <= value && value <= Math.max(low, high)

export const onSegment = (at: Position, [from, to]: readonly [Position, Position]): boolean =>
  turn(from, to, at) === 0 && between(from[0], at[0], to[0]) && between(from[1], at[1], to[1])

export function segmentsMeet(
  one: readonly [Position, Position],
  two: readonly [Position, Position],
): boolean {
  const crosses =
    turn(...one, two[0]) !== turn(...one, two[1]) && turn(...two, one[0]) !== turn(...two, one[1])
  if (crosses) return true
  return onSegment(two[0], one) || onSegment(two[1], one) || onSegment(one[0], two) || onSegment(one[1], two)
}

function inRing([x, y]: Position, ring: Ring): boolean {
  let inside = false
  for (const [[x1, y1], [x2, y2]] of pairs(ring)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

const onRing = (at: Position, ring: Ring): boolean => pairs(ring).some((edge) => onSegment(at, edge))

/** The boundary belongs to the polygon, the boundary of a hole too. */
export function inPolygon(at: Position, [outer = [], ...holes]: readonly Ring[]): boolean {
  if (onRing(at, outer)) return true
  return inRing(at, outer) && holes.every((hole) => onRing(at, hole) || !inRing(at, hole))
}
