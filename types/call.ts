/** One line of a contract: what is asked, and what is answered when it is not refused. */
export interface Call<Input, Value> {
  readonly input: Input
  readonly value: Value
}

export type Nothing = Record<string, never>
