import { type About, ABOUTS } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { roleOf, unitById, unitOf } from '#core/domain/posts'
import {
  nextAbove,
  receiverOfFinding,
  route,
  type RouteInput,
  toldBeside,
  verifierFor,
} from '#core/domain/route'
import type { World } from '#core/domain/world'
import { EVERY, packs, regionWorld, report } from './support/region-world'

interface Scene {
  readonly input: RouteInput
  readonly matter: MatterRule
  readonly world: World
}

/** Everybody who would have to do with a case: at once, when it rises to the end, and when each has settled it. */
function involved({ input, matter, world }: Scene): readonly PostId[] {
  const { holder, lead, helpers, enforcer, verifier, watchers } = route(input, world)
  const shy = { about: input.about, hideFromProperty: input.hideFromProperty === true }
  const posts = [
    holder,
    ...helpers,
    verifier,
    ...watchers,
    ...[lead, enforcer].filter((post) => post !== null),
  ]
  for (let at: PostId | undefined = holder, steps = 0; at !== undefined && steps < 8; steps += 1) {
    posts.push(verifierFor(at, matter, world, shy), ...toldBeside(at, matter, input.about, world))
    at = nextAbove(at, matter, input.about, world)
    if (at !== undefined) posts.push(at)
  }
  return posts
}

const kindOf = (post: PostId, world: World) => unitById(unitOf(post), world)?.kind

const KEPT: Readonly<Record<About, (post: PostId, world: World) => boolean>> = {
  property: (post, world) => kindOf(post, world) === 'property',
  community: (post, world) => kindOf(post, world) === 'committee',
  officer: (post) => roleOf(post) === 'officer',
  department: (post, world) => kindOf(post, world) === 'department',
  app: () => false,
}

/** Who has to do with a case and must not: each with what it was about, so that a failure can be read. */
function offenders(about: About, scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap((scene) =>
    involved(scene)
      .filter((post) => KEPT[about](post, scene.world))
      .map((post) => `${scene.matter.code} ${post}`),
  )
}

describe.each(EVERY)('a case in %s', (region) => {
  const worlds = [regionWorld(region), regionWorld(region, { property: null, owners: false })]
  const { matters } = packs[region]
  const scenes = (more: Partial<RouteInput>, among = matters): readonly Scene[] =>
    worlds.flatMap((world) =>
      among.map((matter) => ({ world, matter, input: { ...report(matter), ...more } })),
    )

  describe.each(['report', 'question'] as const)('filed as a %s', (kind) => {
    const aboutProperty = matters.filter(({ about }) => about === 'property')

    it.each([true, false])('on a matter about the property is kept from it (hidden: %s)', (hidden) => {
      const filed = scenes({ kind, hideFromProperty: hidden }, aboutProperty)
      expect(offenders('property', filed)).toEqual([])
      expect(filed.length).toBeGreaterThan(0)
    })

    it.each(['safety', 'danger'] as const)('hidden from the property is kept from it in %s', (hazard) => {
      expect(offenders('property', scenes({ kind, hazard, hideFromProperty: true }))).toEqual([])
    })
  })

  it.each(ABOUTS)('about the %s is kept from it, in danger too', (about) => {
    expect(offenders(about, scenes({ about }))).toEqual([])
    expect(offenders(about, scenes({ about, hazard: 'danger' }))).toEqual([])
  })

  it.each([null, ...ABOUTS])('about %s is verified by another unit than settled it', (about) => {
    const own = scenes({ about }).filter(({ input, world }) => {
      const { holder, verifier } = route(input, world)
      return unitOf(holder) === unitOf(verifier)
    })
    expect(own).toEqual([])
  })

  it('finds a verifier for everybody who may come to hold it', () => {
    const own = scenes({}).flatMap(({ input, matter, world }) =>
      [...new Set(involved({ input, matter, world }))].filter(
        (post) => unitOf(verifierFor(post, matter, world)) === unitOf(post),
      ),
    )
    expect(own).toEqual([])
  })

  it('that staff found goes to somebody else than the finder', () => {
    const returned = scenes({}).flatMap(({ input, matter, world }) =>
      [...new Set(involved({ input, matter, world }))].filter(
        (finder) => receiverOfFinding(finder, input, world) === finder,
      ),
    )
    expect(returned).toEqual([])
  })
})

describe('whom a conflict keeps away', () => {
  it('is whom the reporter and the matter name, both of them', () => {
    const world = regionWorld('demo')
    const overcharge = world.pack.matters.find(({ code }) => code === 'overcharge')
    if (overcharge === undefined) throw new Error('the demo county knows overcharging')
    const input = { ...report(overcharge), about: 'community' } as const
    const kinds = involved({ input, matter: overcharge, world }).map((post) => kindOf(post, world))
    expect(kinds).not.toContain('property')
    expect(kinds).not.toContain('committee')
  })
})
