/** `late`: the first sending had arrived, and what was changed after it did not go with it. */
export interface JustFiled {
  readonly id: string
  readonly late: boolean
}

let justFiled: JustFiled | null = null

/** Told in memory only: a reload, a shared link or a second visit has nothing to thank for. */
export function noteFiled(filed: JustFiled): void {
  justFiled = filed
}

/** What was just filed, if it is this case. */
export function filedNow(id: string | null): JustFiled | null {
  return justFiled !== null && justFiled.id === id ? justFiled : null
}

/** It has been said. */
export function forgetFiled(): void {
  justFiled = null
}
