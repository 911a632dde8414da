import { boardCopy } from '../../../client/copy/board'
import { dockCopy, kitCopy } from '../../../client/copy/me'
import { reportCopy } from '../../../client/copy/report'
import type { Visitor } from './visitor'

export interface Reported {
  readonly words: string
  /** The matter by its name in the list; nobody has to choose one. */
  readonly matter?: string
  /** Somebody is in danger now. */
  readonly danger?: true
  readonly photo?: Buffer
  /** Left for whoever handles it. */
  readonly phone?: string
}

/** What leads to the whole list, before and after the phone has guessed. */
const CHOOSE = new RegExp(`^(${reportCopy.choose}|${reportCopy.chooseOther})`, 'u')
/** Not the beginning of 有危险 or of whatever else begins so. */
const DANGER = new RegExp(`^${reportCopy.dangerYes}$`, 'u')

/** Reports something from the board in front of the visitor, and answers the id of the case. */
export async function report(visitor: Visitor, reported: Reported): Promise<string> {
  await visitor.press(boardCopy.report)
  return fillAndSend(visitor, reported)
}

/** The same with the form already open. */
export async function fillAndSend(visitor: Visitor, reported: Reported): Promise<string> {
  const { page } = visitor
  const { words, matter, danger, photo, phone } = reported
  await page.getByRole('textbox', { name: reportCopy.words, exact: true }).fill(words)
  await visitor.press(danger ? DANGER : reportCopy.dangerNo)
  if (matter !== undefined) await chooseMatter(visitor, matter)
  if (photo) await addPhoto(visitor, photo)
  await visitor.press(new RegExp(`^${reportCopy.place}`, 'u'))
  await page.getByRole('textbox', { name: reportCopy.building }).fill('5栋')
  if (phone !== undefined) await leavePhone(visitor, phone)
  await page.getByRole('button', { name: /^交(给|出去)/u }).click()
  await page.waitForURL(/follow\/case\//u)
  const id = new URL(page.url()).searchParams.get('id')
  if (id === null) throw new Error(`No case in ${page.url()}`)
  return id
}

async function chooseMatter({ page, press }: Visitor, matter: string): Promise<void> {
  await press(CHOOSE)
  await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('searchbox')).first().fill(matter)
  await page.getByRole('dialog').getByRole('button', { name: matter }).first().click()
}

async function leavePhone({ page, press }: Visitor, phone: string): Promise<void> {
  await press(new RegExp(`^${reportCopy.anonymousOrNot}`, 'u'))
  await press(new RegExp(`^${reportCopy.contact}`, 'u'))
  await page.getByRole('textbox', { name: reportCopy.phone }).fill(phone)
}

async function addPhoto({ page }: Visitor, photo: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: reportCopy.addPhoto }).click()
  await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: new RegExp(`^${kitCopy.remove}`, 'u') }).waitFor()
}

/** Goes to one of the places of the bottom bar. */
export async function goTo(
  visitor: Visitor,
  place: 'board' | 'cases' | 'inbox' | 'me' | 'tasks',
): Promise<void> {
  await visitor.page.getByRole('link', { name: new RegExp(`^${dockCopy[place]}`, 'u') }).click()
}
