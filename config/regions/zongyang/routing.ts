import type { PostRule, RegionPack } from '#types/region'
import type { CompetenceRule, VerifyRule } from '#types/routing'
import {
  aroundApp,
  aroundCommunity,
  aroundDepartment,
  aroundOfficer,
  aroundProperty,
  grid,
  streetDesk,
  verify as verifiedByDefault,
} from '../defaults/routing'
import { assumed, assumedThat, seed } from '../defaults/sources'
import { acceptance } from './sources'

const supervision = 'supervision'
const supervisor: PostRule = { by: 'unit', unit: supervision, role: 'supervisor' }

/** 县城市管理局 leads the coordination, so what concerns officers and departments goes past it. */
export const around: RegionPack['around'] = {
  property: aroundProperty,
  community: { ...aroundCommunity, why: '这件事涉及社区（村），由枞阳镇接手，不经过社区（村）。' },
  officer: {
    ...aroundOfficer(supervision),
    verifier: streetDesk,
    next: streetDesk,
    why: '这件事涉及执法人员，由执法监督单位接手，不经过本人和本单位。',
  },
  department: {
    holder: supervisor,
    verifier: streetDesk,
    next: streetDesk,
    why: '这件事涉及执法部门，由执法监督单位接手，枞阳镇核查，不经过这个部门。',
    source: aroundDepartment(supervision).source,
  },
  app: aroundApp(supervision),
}

/** 督查验收: the town accepts the work of departments and of the property. */
const ACCEPTED_BY_TOWN: readonly VerifyRule['handlerKind'][] = ['property', 'department']

export const verify: readonly VerifyRule[] = verifiedByDefault.map((row) =>
  ACCEPTED_BY_TOWN.includes(row.handlerKind) ? { ...row, verifier: streetDesk, source: acceptance } : row,
)

export const asked: RegionPack['asked'] = {
  question: {
    holder: grid,
    why: '咨询求助由社区（村）网格长及时答复；跨部门的，谁先接到谁负责转办。',
  },
  suggestion: { holder: grid, why: '由社区（村）网格长收下您的意见建议，转给管这件事的单位。' },
}

const bySection5 = seed('五（一）至五（五）：职能部门依法查处、整治')

export const competence: readonly CompetenceRule[] = [
  { tier: 'correct', unitKind: 'department', role: 'officer', source: bySection5 },
  { tier: 'enforce', unitKind: 'department', role: 'officer', source: bySection5 },
  { tier: 'correct', unitKind: 'department', role: 'desk', source: assumed },
  { tier: 'enforce', unitKind: 'department', role: 'desk', source: assumed },
]

export const whistling: RegionPack['whistling'] = {
  by: ['committee', 'street', 'coordinator'],
  source: assumedThat('缺省值，待县里确定：四（五）写社区吹哨，没有写镇和牵头单位'),
}
