import { failure } from './failure'
import { pull, pullAll, push, addToSet, pop } from './array-operators'
import { compareValues } from './order'
import { isDoc } from './values'

/** What a field becomes; `undefined` leaves it as it was. */
export type Change = (current: unknown, operand: unknown, now: Date) => unknown

function numbers(current: unknown, operand: unknown, name: string): [number | undefined, number] {
  if (typeof operand !== 'number') throw failure.request(`Cannot ${name} with non-numeric argument`)
  if (current !== undefined && typeof current !== 'number') {
    throw failure.request(`Cannot apply ${name} to a value of non-numeric type`)
  }
  return [current, operand]
}

const increase: Change = (current, operand) => {
  const [number = 0, amount] = numbers(current, operand, '$inc')
  return number + amount
}

const multiply: Change = (current, operand) => {
  const [number = 0, factor] = numbers(current, operand, '$mul')
  return number * factor
}

/** Takes the operand when it lies on the asked side of the value there is. */
const extreme =
  (direction: 1 | -1): Change =>
  (current, operand) =>
    current === undefined || compareValues(operand, current) * direction > 0 ? operand : undefined

const bitwise: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
}

const bit: Change = (current, operand) => {
  if (!isDoc(operand)) throw failure.request('$bit needs and, or or xor')
  const [start = 0] = numbers(current, 0, '$bit')
  return Number(
    Object.entries(operand).reduce((value, [name, mask]) => {
      const apply = bitwise[name]
      if (apply === undefined || !Number.isInteger(mask)) throw failure.request(`$bit cannot ${name}`)
      return apply(value, BigInt(Number(mask)))
    }, BigInt(start)),
  )
}

/** `$unset` and `$rename` take fields away, so they stand outside this table. */
export const changes: Readonly<Record<string, Change>> = {
  $set: (_current, operand) => operand,
  $setOnInsert: (_current, operand) => operand,
  $inc: increase,
  $mul: multiply,
  $min: extreme(-1),
  $max: extreme(1),
  $bit: bit,
  $currentDate: (_current, _operand, now) => now,
  $push: push,
  $pull: pull,
  $pullAll: pullAll,
  $addToSet: addToSet,
  $pop: pop,
}
