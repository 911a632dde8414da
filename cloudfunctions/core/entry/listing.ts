import type * as z from 'zod/mini'
import type { ResidentActor, StaffActor, SystemActor } from '#types/people'
import type { AnyActor, Operation, Person } from '../operations/operation'

export type Who = 'anyone' | 'resident' | 'staff' | 'person' | 'system'

/** One line of a function's list: the shape of the input, who may ask, and the operation. */
export interface Listed<Input, Value> {
  readonly schema: z.ZodMiniType
  readonly who: Who
  readonly operation: Operation<never, never, Value>
  /** Never there: it carries to the compiler what the schema lets through. */
  readonly admits?: Input
}

type Line<Actor extends AnyActor> = <Input, Value>(
  schema: z.ZodMiniType<Input>,
  operation: Operation<Actor, Input, Value>,
) => Listed<Input, Value>

const line =
  <Actor extends AnyActor>(who: Who): Line<Actor> =>
  (schema, operation) => ({ schema, who, operation })

export const anyone = line<null>('anyone')
export const resident = line<ResidentActor>('resident')
export const staff = line<StaffActor>('staff')
export const person = line<Person>('person')
export const system = line<SystemActor>('system')

type ContractOf = Readonly<Record<string, { readonly input: unknown; readonly value: unknown }>>

/** A list that answers a whole contract: a missing line, a wrong input or a wrong answer does not compile. */
export type ListOf<Contract extends { [Op in keyof Contract]: ContractOf[string] }> = {
  readonly [Op in keyof Contract]: Listed<Contract[Op]['input'], Contract[Op]['value']>
}

/** How `serve` holds a list once its lines are checked. */
export type AnyListed = Listed<unknown, unknown>
