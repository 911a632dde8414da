import type { CompoundFacts } from '#types/compound'

const street = { street: 'yunxi-street', streetName: '云溪街道' }
const liuyin = { ...street, community: 'liuyin', communityName: '柳荫社区' }
const yuetan = { ...street, community: 'yuetan', communityName: '月潭社区' }

export const compounds: readonly CompoundFacts[] = [
  { id: 'xiyuan', name: '溪源小区', ...liuyin, property: 'yibai-property' },
  { id: 'hualong', name: '画廊花园', ...yuetan, property: 'erbai-property' },
  /** An old compound without a property company: the community stands in. */
  { id: 'jiuchang', name: '旧厂家属院', ...liuyin, property: null },
]
