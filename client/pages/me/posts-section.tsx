import type { MeView, PostView } from '#types/me-view'
import { actAs } from '../../api/acting-post'
import { refreshMe } from '../../api/use-me'
import { Cell } from '../../components/cell'
import { Chip } from '../../components/chip'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { meCopy } from '../../copy/me'
import { open } from '../../platform/navigation'
import { onH5 } from '../../platform/target'

const chooses = (post: PostView) => () => {
  actAs(post.id)
  void refreshMe()
}

function Post({ post, here }: { readonly post: PostView; readonly here: boolean }) {
  return (
    <Cell
      title={`${post.unitName} · ${post.roleLabel}`}
      line={post.scopeName}
      chosen={here}
      {...(here ? { after: <Chip words={meCopy.postHere} /> } : {})}
      {...(here || onH5 ? {} : { onPress: chooses(post) })}
    />
  )
}

/** One person, several posts: the desk opens in the one that is tapped, and nobody signs out for it. */
export function PostsSection({ me }: { readonly me: MeView }) {
  return (
    <Section title={meCopy.posts}>
      <Card>
        {me.posts.length > 1 && (
          <>
            <Cell title={onH5 ? meCopy.postsOnScreen : meCopy.postsHelp} strong={false} />
            {me.posts.map((post) => (
              <Post key={post.id} post={post} here={post.id === me.post} />
            ))}
          </>
        )}
        <JoinCell staff />
      </Card>
    </Section>
  )
}

/** The way in for whoever has been invited. */
export function JoinCell({ staff = false }: { readonly staff?: boolean }) {
  return (
    <Cell
      title={staff ? meCopy.anotherPost : meCopy.joinPost}
      line={meCopy.joinPostHelp}
      before={<Icon name="plus" />}
      onPress={() => void open('join')}
    />
  )
}
