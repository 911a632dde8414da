import type { About } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { matterOf } from '#core/domain/route'
import { shuns } from '#core/domain/shy'
import { regionWorld } from './support/region-world'

const world = regionWorld('demo')

function avoids(post: PostId, about: About | null, code = 'fire-lane', hideFromProperty = false): boolean {
  return shuns(post, { about, hideFromProperty }, matterOf(code, world.pack), world)
}

describe('whom a case avoids', () => {
  const property = 'yibai-property:propertyManager:xiyuan'
  const grid = 'liuyin-committee:gridLeader:liuyin'

  it.each<[About | null, PostId, boolean]>([
    [null, property, false],
    ['property', property, true],
    ['property', grid, false],
    ['community', grid, true],
    ['community', 'yunxi-street:desk:yunxi-street', false],
    ['officer', 'police:officer:liuyin', true],
    ['officer', 'police:desk:demo', true],
    ['officer', 'yunxi-street:officer:liuyin', true],
    ['officer', 'supervision:supervisor:demo', false],
    ['department', 'police:unitHead:demo', true],
    ['department', 'coordination:coordinator:demo', false],
    ['officer', 'nobody:supervisor:demo', false],
  ])('about %s: %s %s', (about, post, expected) => {
    expect(avoids(post, about)).toBe(expected)
  })

  it('is the property where the reporter asks for it', () => {
    expect(avoids(property, null, 'fire-lane', true)).toBe(true)
  })

  it('is whom the matter concerns besides whom the reporter names', () => {
    expect(avoids(property, 'community', 'overcharge')).toBe(true)
    expect(avoids(grid, 'community', 'overcharge')).toBe(true)
  })
})
