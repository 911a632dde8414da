import type { CompoundFacts } from '#types/compound'

const street = { street: 'yunxi-street', streetName: '云溪街道' }
const liuyin = { ...street, community: 'liuyin', communityName: '柳荫社区' }
const yuetan = { ...street, community: 'yuetan', communityName: '月潭社区' }

/** The county is invented, and so is where it lies: out at sea, so that nobody lives there. */
export const compounds: readonly CompoundFacts[] = [
  {
    id: 'xiyuan',
    name: '溪源小区',
    ...liuyin,
    property: 'yibai-property',
    at: { lat: 30.006, lon: 124.004 },
  },
  {
    id: 'hualong',
    name: '画廊花园',
    ...yuetan,
    property: 'erbai-property',
    at: { lat: 30.012, lon: 124.01 },
  },
  /** An old compound without a property company: the community stands in. */
  { id: 'jiuchang', name: '旧厂家属院', ...liuyin, property: null, at: { lat: 30.002, lon: 124.012 } },
]
