import type { Position } from '#types/position'

/** The ellipsoid of Krasovsky, from which China's maps are shifted. */
const AXIS = 6_378_245
const FLATTENING = 0.006_693_421_622_965_943
const { PI, abs, cos, sin, sqrt } = Math

const wave = (value: number): number => (sin(6 * value * PI) + sin(2 * value * PI)) * (40 / 3)
const swell = (value: number): number => (sin(value * PI) * 2 + sin((value / 3) * PI) * 4) * (20 / 3)

const northward = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * sqrt(abs(x)) +
  wave(x) +
  swell(y) +
  (160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * (2 / 3)

const eastward = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * sqrt(abs(x)) +
  wave(x) +
  swell(x) +
  (150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * (2 / 3)

/** A satellite's place (WGS-84), as China's maps have it (GCJ-02): the two differ by up to half a kilometre. */
export function chinesePosition({ lat, lon }: Position): Position {
  const [x, y] = [lon - 105, lat - 35]
  const turn = (lat * PI) / 180
  const bulge = 1 - FLATTENING * sin(turn) ** 2
  const north = (northward(x, y) * 180) / (((AXIS * (1 - FLATTENING)) / (bulge * sqrt(bulge))) * PI)
  const east = (eastward(x, y) * 180) / ((AXIS / sqrt(bulge)) * cos(turn) * PI)
  return { lat: lat + north, lon: lon + east }
}
