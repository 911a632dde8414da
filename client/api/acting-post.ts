import type { MeView } from '#types/me-view'
import { forget, keep, kept } from '../platform/storage'
import { onH5 } from '../platform/target'
import type { CloudFunction } from '../platform/transport'

const KEY = 'yimixian.post'

/** The post chosen on this phone; a browser's session is bound to one, which its phone has confirmed. */
function chosenPost(): string | null {
  const value = onH5 ? null : kept(KEY)
  return typeof value === 'string' ? value : null
}

/** What a call to the desk says about the post; residents act in none. */
export function actingFor(name: CloudFunction): { readonly post?: string } {
  const post = name === 'staff' ? chosenPost() : null
  return post === null ? {} : { post }
}

export function actAs(post: string): void {
  keep(KEY, post)
}

/** The view with the chosen post in it; one that was taken away is forgotten, so that the desk opens in another. */
export function inChosenPost(me: MeView): MeView {
  const post = chosenPost()
  if (post === null) return me
  if (me.posts.some(({ id }) => id === post)) return { ...me, post }
  forget(KEY)
  return me
}
