import type { MeView, PostView } from '#types/me-view'
import { myPost } from '../../api/my-post'
import { useMe } from '../../api/use-me'
import { Cell } from '../../components/cell'
import { Dock } from '../../components/dock'
import { Icon } from '../../components/icon'
import { Mark } from '../../components/mark'
import { Card, Section } from '../../components/section'
import { Shell } from '../../components/shell'
import { meCopy } from '../../copy/me'
import { open, switchTo } from '../../platform/navigation'
import { canScan } from '../../platform/scan'
import { LookSection } from './look-section'
import { HelpSection, RightsSection } from './mine-section'
import { JoinCell, PostsSection } from './posts-section'
import { SignInSection } from './sign-in-section'
import { StaffSection } from './staff-section'
import { usePlaces } from './use-places'
import './index.scss'

const postLine = ({ unitName, roleLabel, scopeName }: PostView) => `${unitName} · ${roleLabel} · ${scopeName}`

const staffNameOf = (me: MeView | null) => (me?.kind === 'staff' ? (me.name ?? meCopy.kinds.staff) : null)

function Who({ me }: { readonly me: MeView | null }) {
  const post = myPost(me)
  const staffName = staffNameOf(me)
  const before = staffName === null ? <Icon name="shield" /> : <Mark letter={staffName.slice(0, 1)} />
  return (
    <Section>
      <Card>
        <Cell
          title={staffName ?? meCopy.kinds[me?.kind ?? 'guest']}
          line={post === null ? meCopy.guestHelp : postLine(post)}
          before={before}
        />
      </Card>
    </Section>
  )
}

function Places({ places }: { readonly places: ReturnType<typeof usePlaces> }) {
  const { board, scanBoard } = places
  return (
    <Section title={meCopy.board}>
      <Card>
        {board !== null && (
          <Cell
            title={board.compound.name}
            line={meCopy.myBoard}
            before={<Icon name="board" />}
            onPress={() => void switchTo('board')}
          />
        )}
        {canScan && (
          <Cell title={meCopy.scan} before={<Icon name="scan" />} onPress={() => void scanBoard()} />
        )}
        <Cell
          title={meCopy.otherBoard}
          before={<Icon name="search" />}
          onPress={() => void open('board', { find: '1' })}
        />
      </Card>
    </Section>
  )
}

export default function MePage() {
  const me = useMe()
  const places = usePlaces()
  const staff = me?.kind === 'staff'
  return (
    <Shell title={meCopy.title} root foot={<Dock at="me" />}>
      <Who me={me} />
      {staff && <PostsSection me={me} />}
      {staff && <StaffSection onSignOut={() => void places.signOut()} />}
      <LookSection />
      <Places places={places} />
      <RightsSection />
      <HelpSection />
      {me !== null && !staff && (
        <Section>
          <Card>
            <JoinCell />
          </Card>
        </Section>
      )}
      {/* Said in full, so that the mini-program leaves the code's drawing out. */}
      {process.env.TARO_ENV === 'h5' && !staff && <SignInSection />}
    </Shell>
  )
}
