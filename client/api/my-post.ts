import type { MeView, PostView } from '#types/me-view'

/** The post this person acts as now. */
export function myPost(me: MeView | null): PostView | null {
  return me?.posts.find(({ id }) => id === me.post) ?? me?.posts[0] ?? null
}
