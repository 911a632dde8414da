import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { PASSAGE } from './sources'

const part = (
  unit: string,
  footing: MatterPart['footing'],
  text: string,
  clause: string = PASSAGE.supervision,
): MatterPart => ({ unit, footing, text, clause })

const TAKE_PART = '居委会、小区业委会、物业公司、居民代表等广泛参与'

/** 民事民议: those who live there agree on it, nobody is punished for it. */
const deliberated: Pick<MatterRule, 'lead' | 'helpers' | 'clause' | 'parts'> = {
  lead: 'party-branch',
  helpers: ['committee', 'owners', 'property', 'residents'],
  clause: PASSAGE.deliberation,
  parts: [
    part(
      'party-branch',
      'mediate',
      '由城市社区党组织牵头…有效解决停车难、充电难的问题',
      PASSAGE.deliberation,
    ),
    ...['committee', 'owners', 'residents', 'property'].map((unit) =>
      part(unit, 'mediate', TAKE_PART, PASSAGE.deliberation),
    ),
  ],
}

const ASSESSMENT = '县城市社区和住保中心落实物业企业考核考评制度，督促物业企业履职'

export const supervisionMatters: readonly MatterRule[] = [
  matter('parking-shortage', {
    ...deliberated,
    why: '停车难由城市社区党组织牵头，居委会、业委会、物业和居民代表一起开会商量怎么解决。',
  }),
  matter('charging-shortage', {
    ...deliberated,
    why: '充电难由城市社区党组织牵头，居委会、业委会、物业和居民代表一起开会商量怎么解决。',
  }),
  matter('pm-service', {
    lead: 'housing-centre',
    helpers: ['urban-community'],
    clause: PASSAGE.supervision,
    parts: [
      part('housing-centre', 'supervise', ASSESSMENT),
      part('housing-centre', 'supervise', '对相关物业企业进行约谈，并纳入物业诚信考量'),
      part('urban-community', 'supervise', ASSESSMENT),
    ],
    why: '物业服务不到位，不经过物业，由社区网格长接下，县住保中心和县城市社区督促物业履职。',
  }),
  matter('enforcement-conduct', {
    lead: 'law-supervision',
    helpers: ['party-group'],
    firstHandler: { by: 'unit', unit: 'law-supervision', role: 'supervisor' },
    clause: `${PASSAGE.supervision}；${PASSAGE.onCall}`,
    parts: [
      part('party-group', 'supervise', '依托10个执法进社区工作联络站，建立社区执法监督员制度'),
      part(
        'law-supervision',
        'supervise',
        '由行政执法协调监督部门向执法部门下发提醒函，督促执法部门及时解决问题',
      ),
    ],
    why: '反映执法人员的事不经过他本人和本单位，由行政执法协调监督部门接手，可以向执法部门下发提醒函。',
  }),
]
