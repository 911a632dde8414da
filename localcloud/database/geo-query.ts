import {
  angleBetween,
  earthRadius,
  inPolygon,
  onSegment,
  pairs,
  type Position,
  readShape,
  segmentsMeet,
  type Shape,
} from './geo-shape'
import { isDoc } from './values'

type ShapeTest = (value: unknown) => boolean
type Segment = readonly [Position, Position]

const cornersOf = (shape: Shape): Position[] => [
  ...shape.points,
  ...shape.lines.flat(),
  ...shape.polygons.flat(2),
]

const segmentsOf = (shape: Shape): Segment[] => [...shape.lines, ...shape.polygons.flat()].flatMap(pairs)

function operandShape(operand: unknown): Shape {
  const shape = isDoc(operand) ? readShape(operand.$geometry) : null
  if (shape === null) throw new Error('a geo query needs a geometry')
  return shape
}

const covers = (area: Shape, at: Position): boolean => area.polygons.some((polygon) => inPolygon(at, polygon))

/** A border may touch from inside; it may not lead outside between two inner corners. */
function staysInside(area: Shape, segment: Segment): boolean {
  const [[x1, y1], [x2, y2]] = segment
  return [1 / 4, 1 / 2, 3 / 4].every((part) => covers(area, [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]))
}

export function geoWithin(operand: unknown): ShapeTest {
  if (isDoc(operand) && Array.isArray(operand.$centerSphere)) {
    const [centre, radius] = operand.$centerSphere as [Position, number]
    return (value) => {
      const shape = readShape(value)
      return shape !== null && cornersOf(shape).every((at) => angleBetween(at, centre) <= radius)
    }
  }
  const area = operandShape(operand)
  return (value) => {
    const shape = readShape(value)
    if (shape === null) return false
    return (
      cornersOf(shape).every((at) => covers(area, at)) &&
      segmentsOf(shape).every((segment) => staysInside(area, segment))
    )
  }
}

function pointMeets(at: Position, shape: Shape): boolean {
  return (
    shape.points.some(([x, y]) => x === at[0] && y === at[1]) ||
    segmentsOf(shape).some((segment) => onSegment(at, segment)) ||
    covers(shape, at)
  )
}

function shapesMeet(one: Shape, two: Shape): boolean {
  return (
    cornersOf(one).some((at) => pointMeets(at, two)) ||
    cornersOf(two).some((at) => pointMeets(at, one)) ||
    segmentsOf(one).some((segment) => segmentsOf(two).some((other) => segmentsMeet(segment, other)))
  )
}

export function geoIntersects(operand: unknown): ShapeTest {
  const area = operandShape(operand)
  return (value) => {
    const shape = readShape(value)
    return shape !== null && shapesMeet(shape, area)
  }
}

/** Metres to the nearest corner of a shape; null for what is no shape. */
export function distanceTo(centre: Position, value: unknown): number | null {
  const shape = readShape(value)
  if (shape === null) return null
  return Math.min(...cornersOf(shape).map((at) => angleBetween(at, centre) * earthRadius))
}

/** The point a near query measures from. */
export function nearPoint(operand: unknown): Position {
  const [at] = operandShape(operand).points
  if (at === undefined) throw new Error('a near query needs a point')
  return at
}

export function nearSphere(operand: unknown): ShapeTest {
  const centre = nearPoint(operand)
  const { $maxDistance = Infinity, $minDistance = 0 } = operand as {
    $maxDistance?: number
    $minDistance?: number
  }
  return (value) => {
    const metres = distanceTo(centre, value)
    return metres !== null && metres <= $maxDistance && metres >= $minDistance
  }
}
