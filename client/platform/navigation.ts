import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Every page a person can be sent to, by what it is for. */
const ROUTES = {
  board: '/pages/board/index',
  report: '/packages/report/form/index',
  seen: '/packages/report/preview/index',
  cases: '/pages/cases/index',
  case: '/packages/follow/case/index',
  inbox: '/packages/follow/inbox/index',
  joined: '/packages/follow/joined/index',
  me: '/pages/me/index',
  tasks: '/packages/desk/tasks/index',
  task: '/packages/desk/case/index',
  confirm: '/packages/desk/confirm/index',
  findCase: '/packages/desk/find/index',
  notice: '/packages/desk/notice/index',
  dockets: '/packages/desk/dockets/index',
  docket: '/packages/desk/docket/index',
  lend: '/packages/desk/lend/index',
  join: '/packages/desk/join/index',
  find: '/packages/patrol/find/index',
  register: '/packages/patrol/register/index',
  rounds: '/packages/patrol/rounds/index',
  roster: '/packages/roster/week/index',
  people: '/packages/roster/people/index',
  health: '/packages/roster/health/index',
  who: '/packages/board/who/index',
  wrong: '/packages/board/wrong/index',
  near: '/packages/board/near/index',
  community: '/packages/board/community/index',
  record: '/packages/board/record/index',
  data: '/packages/mine/data/index',
  recover: '/packages/mine/recover/index',
  guide: '/packages/mine/guide/index',
  how: '/packages/mine/how/index',
  say: '/packages/mine/say/index',
} as const

export type Destination = keyof typeof ROUTES
type Parameters = Readonly<Record<string, string>>

function address(to: Destination, parameters: Parameters): string {
  const query = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return query.length === 0 ? ROUTES[to] : `${ROUTES[to]}?${query.join('&')}`
}

/** A failed navigation (ten pages deep, a double tap) leaves the person where they are. */
async function settled(going: Promise<unknown>): Promise<void> {
  await going.catch(() => undefined)
}

export function open(to: Destination, parameters: Parameters = {}): Promise<void> {
  return settled(Taro.navigateTo({ url: address(to, parameters) }))
}

/** Takes the place of this page, so that "back" does not lead into a form already sent. */
export function replace(to: Destination, parameters: Parameters = {}): Promise<void> {
  return settled(Taro.redirectTo({ url: address(to, parameters) }))
}

/** The bottom bar: each entry is a fresh start, so no stack grows. */
export function switchTo(to: Destination): Promise<void> {
  return settled(Taro.reLaunch({ url: address(to, {}) }))
}

/** Whether the browser's address still names this page; the mini-program has no address to disagree with. */
export function isAddressOf(page: Destination): boolean {
  return !onH5 || window.location.href.includes(ROUTES[page])
}

/** What somebody can keep and open again in the same browser; a mini-program has none. */
export function ownAddress(page: Destination): string | null {
  return onH5 ? window.location.origin + ROUTES[page] : null
}

export function canGoBack(): boolean {
  return Taro.getCurrentPages().length > 1
}

export async function back(): Promise<void> {
  if (canGoBack()) await settled(Taro.navigateBack())
  else await switchTo('board')
}
