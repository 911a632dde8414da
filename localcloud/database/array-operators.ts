import { failure } from './failure'
import { compileElement } from './judge'
import { compareValues, sameValue } from './order'
import { type SortField, sortDocs } from './sorting'
import { type Doc, isDoc } from './values'

interface PushPlan {
  readonly $each: readonly unknown[]
  readonly $position?: number
  readonly $sort?: 1 | -1 | Doc
  readonly $slice?: number
}

function listOf(current: unknown, operator: string): unknown[] | null {
  if (current === undefined) return null
  if (!Array.isArray(current)) throw failure.request(`Cannot apply ${operator} to a non-array value`)
  return current as unknown[]
}

function arranged(list: readonly unknown[], sort: PushPlan['$sort']): readonly unknown[] {
  if (sort === undefined) return list
  if (isDoc(sort)) {
    const fields = Object.entries(sort) as SortField[]
    return sortDocs(list, fields, (item) => (isDoc(item) ? item : {}))
  }
  return [...list].sort((a, b) => compareValues(a, b) * sort)
}

function sliced(list: readonly unknown[], slice: number | undefined): readonly unknown[] {
  if (slice === undefined) return list
  if (slice === 0) return []
  return slice < 0 ? list.slice(slice) : list.slice(0, slice)
}

const isDirection = (value: unknown): boolean => value === 1 || value === -1

const planChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  $each: Array.isArray,
  $position: Number.isInteger,
  $slice: Number.isInteger,
  $sort: (value) => isDirection(value) || (isDoc(value) && Object.values(value).every(isDirection)),
}

function refuseBadPlan(plan: Doc): void {
  for (const [name, value] of Object.entries(plan)) {
    if (planChecks[name]?.(value) !== true) throw failure.request(`$push cannot take this ${name}`)
  }
}

export function push(current: unknown, operand: unknown): unknown {
  const list = listOf(current, '$push') ?? []
  if (!isDoc(operand) || !('$each' in operand)) return [...list, operand]
  refuseBadPlan(operand)
  const { $each, $position = list.length, $sort, $slice } = operand as unknown as PushPlan
  const joined = [...list]
  joined.splice($position, 0, ...$each)
  return sliced(arranged(joined, $sort), $slice)
}

export function addToSet(current: unknown, operand: unknown): unknown {
  const list = [...(listOf(current, '$addToSet') ?? [])]
  const items = isDoc(operand) && Array.isArray(operand.$each) ? (operand.$each as unknown[]) : [operand]
  for (const item of items) if (!list.some((own) => sameValue(own, item))) list.push(item)
  return list
}

export function pull(current: unknown, operand: unknown): unknown {
  const list = listOf(current, '$pull')
  if (list === null) return undefined
  const matches = Array.isArray(operand)
    ? (item: unknown) => sameValue(item, operand)
    : compileElement(operand)
  return list.filter((item) => !matches(item))
}

export function pullAll(current: unknown, operand: unknown): unknown {
  if (!Array.isArray(operand)) throw failure.request('$pullAll requires an array argument')
  return listOf(current, '$pullAll')?.filter((item) => !operand.some((gone) => sameValue(item, gone)))
}

export function pop(current: unknown, operand: unknown): unknown {
  const list = listOf(current, '$pop')
  return Number(operand) < 0 ? list?.slice(1) : list?.slice(0, -1)
}
