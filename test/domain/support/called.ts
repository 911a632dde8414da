import { noticesFor } from '#core/domain/notices'
import { offersFor } from '#core/domain/offers'
import type { policeOfficer } from './people'
import type { Story } from './story'

/** What a story of calls has come to. */

export const callOf = (story: Story, post: string) => {
  const call = story.state.calls.find((one) => one.post === post)
  if (call === undefined) throw new Error(`${post} is not called`)
  return call
}
export const codes = (story: Story, post: string) => callOf(story, post).clocks.map(({ code }) => code)
export const told = (story: Story) => {
  const last = story.document.events.at(-1)
  const notices = last === undefined ? [] : noticesFor(story.document, last, story.world)
  return notices.map(({ to, notice }) => [to.kind === 'post' ? to.post : to.kind, notice])
}
export const offered = (story: Story, who: typeof policeOfficer) =>
  offersFor(story.state, who, story.world).map(({ action }) => action)
