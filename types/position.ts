/** A place on the maps of China (GCJ-02), in degrees. */
export interface Position {
  readonly lat: number
  readonly lon: number
}

/** As exactly as a phone says where it is: a step is 1/500 of a degree, about 200 m. */
export interface RoughPosition {
  readonly north: number
  readonly east: number
}

const STEPS = 500
const EARTH = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function roughly({ lat, lon }: Position): RoughPosition {
  return { north: Math.round(lat * STEPS), east: Math.round(lon * STEPS) }
}

export function positionOf({ north, east }: RoughPosition): Position {
  return { lat: north / STEPS, lon: east / STEPS }
}

/** Over distances one walks the earth is flat. */
export function metresBetween(one: Position, other: Position): number {
  const north = radians(other.lat - one.lat)
  const east = radians(other.lon - one.lon) * Math.cos(radians((one.lat + other.lat) / 2))
  return Math.hypot(north, east) * EARTH
}
