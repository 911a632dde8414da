import { sheetCopy } from '../../../client/copy/moves'
import type { Visitor } from './visitor'

export interface Answers {
  /** Answers to choose, by their words. */
  readonly choose?: readonly (string | RegExp)[]
  /** Words to write, by the name of the field. */
  readonly write?: Readonly<Record<string, string>>
}

/** Presses a move's button, where it stands or under 更多. */
async function pick({ page }: Visitor, button: string): Promise<void> {
  // Under 更多 a button also says what it will ask.
  const direct = page.getByRole('button', { name: new RegExp(`^${button}( |$)`, 'u') }).first()
  const more = page.getByRole('button', { name: sheetCopy.more, exact: true }).first()
  await direct.or(more).first().waitFor()
  if (!(await direct.isVisible())) await more.click()
  await direct.click()
}

/** Makes one move the way a person does: its button, the fields it asks for, and the button below them. */
export async function makeMove(visitor: Visitor, button: string, answers: Answers = {}): Promise<void> {
  const { choose = [], write = {} } = answers
  await pick(visitor, button)
  const sheet = visitor.page.getByRole('dialog')
  if (choose.length > 0 || Object.keys(write).length > 0) {
    for (const words of choose) await sheet.getByRole('radio', { name: words }).first().click()
    for (const [field, words] of Object.entries(write))
      await sheet.getByRole('textbox', { name: field }).fill(words)
    await sheet.getByRole('button', { name: button, exact: true }).click()
  }
  await sheet.waitFor({ state: 'hidden' })
}
