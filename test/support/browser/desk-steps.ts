import type { LocalCloud } from '../../../localcloud/local-cloud'
import { sheetCopy } from '../../../client/copy/moves'
import type { Visitor } from './visitor'

/** What a hand does at the desk: press a button, give an answer that the rule demands, write what the law wants in words. */
export type DeskStep =
  | readonly ['press', string]
  | readonly ['answer', string | RegExp]
  /** Opens a list too long for the form; a tap on the way to an answer, and counted with the answers. */
  | readonly ['list', string]
  | readonly ['write', field: string, words: string]

export interface DeskTask {
  readonly name: string
  readonly person: string
  /** A case in the state in which the task waits; answers its id. */
  readonly prepare: (cloud: LocalCloud) => Promise<string>
  readonly steps: readonly DeskStep[]
  /** What stands on the page when it is done. */
  readonly done: string | RegExp
}

export interface Counted {
  readonly presses: number
  readonly answers: number
  readonly written: number
}

type Page = Visitor['page']

/** A move stands in sight or behind 更多: then that is one press more. */
async function pressMove(page: Page, words: string): Promise<number> {
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) > 0) {
    await dialog.last().getByRole('button', { name: words, exact: true }).last().click()
    return 1
  }
  const direct = page.getByRole('button', { name: words, exact: true }).first()
  const more = page.getByRole('button', { name: sheetCopy.more, exact: true }).first()
  await direct.or(more).first().waitFor()
  if (await direct.isVisible()) {
    await direct.click()
    return 1
  }
  await more.click()
  // There a button also says what it will ask.
  const name = new RegExp(`^${words}( |$)`, 'u')
  await page.getByRole('dialog').getByRole('button', { name }).first().click()
  return 2
}

/** An answer stands in the form, or in a list that is opened first. */
async function answer(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('dialog').last().getByRole('radio', { name: words }).first().click()
}

/** Goes the way of a task and counts what the hand did. */
export async function walk({ page }: Visitor, steps: readonly DeskStep[]): Promise<Counted> {
  let [presses, answers, written] = [0, 0, 0]
  for (const step of steps) {
    if (step[0] === 'press') presses += await pressMove(page, step[1])
    if (step[0] === 'list') {
      await pressMove(page, step[1])
      answers += 1
    }
    if (step[0] === 'answer') {
      await answer(page, step[1])
      answers += 1
    }
    if (step[0] === 'write') {
      await page.getByRole('dialog').last().getByRole('textbox', { name: step[1], exact: true }).fill(step[2])
      written += 1
    }
  }
  return { presses, answers, written }
}
