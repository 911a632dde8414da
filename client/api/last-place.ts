import { keep, kept } from '../platform/storage'

/** Where somebody's last report from a compound was: mostly they live there. */
export interface LastPlace {
  readonly building: string
  readonly unit: string
  readonly floor: string
}

const keyOf = (compound: string) => `yimixian.place.${compound}`
const said = ({ building, unit, floor }: LastPlace) => [building, unit, floor].filter((one) => one !== '')

export const placeWords = (place: LastPlace): string => said(place).join(' ')

function textIn(value: object, key: keyof LastPlace): string {
  const text: unknown = (value as Partial<Record<keyof LastPlace, unknown>>)[key]
  return typeof text === 'string' ? text : ''
}

export function lastPlace(compound: string): LastPlace | null {
  const value = kept(keyOf(compound))
  if (typeof value !== 'object' || value === null) return null
  const place = {
    building: textIn(value, 'building'),
    unit: textIn(value, 'unit'),
    floor: textIn(value, 'floor'),
  }
  return said(place).length === 0 ? null : place
}

export function keepPlace(compound: string, { building, unit, floor }: LastPlace): void {
  const place = { building: building.trim(), unit: unit.trim(), floor: floor.trim() }
  if (said(place).length > 0) keep(keyOf(compound), place)
}
