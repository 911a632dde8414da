import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const lead = 'housing'

/** 住建领域行政处罚权集中行使: 县住建局 looks into it, a suspected offence goes to 县城市管理局, which punishes. */
const handedOver = { enforcer: 'urban-management', handOver: { to: 'urban-management', clause: '五（二）' } }

const handingOver: readonly MatterPart[] = [
  part(
    lead,
    'review',
    '五（二）',
    '按照住建领域行政处罚权集中行使工作衔接规范的规定，及时向城管部门移送涉嫌违法案件',
  ),
  part('urban-management', 'enforce', '五（二）', '及时向城管部门移送涉嫌违法案件'),
]

/** What 县住房和城乡建设局 owns, what concerns the property, and what the document leaves to nobody. */
export const propertyMatters: readonly MatterRule[] = [
  matter('pm-service', {
    lead,
    helpers: ['zongyang-town'],
    why: '物业服务由县住房和城乡建设局监管和考核，枞阳镇监督物业履约尽责。',
    clause: '四（三）；五（二）；五（六）',
    parts: [
      part(lead, 'supervise', '五（二）', '强化物业服务企业监管'),
      part(lead, 'supervise', '四（三）', '建立和完善物业服务企业信用评价制度'),
      part(lead, 'supervise', '四（三）', '强化服务质量考核'),
      part('zongyang-town', 'supervise', '五（六）', '监督物业服务企业履约尽责做好小区日常前置管理与服务'),
    ],
  }),
  matter('overcharge', {
    lead,
    ...handedOver,
    why: '物业违规收费由县住房和城乡建设局严格查处；涉嫌违法的，移送城管部门。',
    clause: '四（三）；五（二）',
    parts: [part(lead, 'enforce', '四（三）', '严格查处违规收费'), ...handingOver],
  }),
  matter('common-benefit', {
    lead,
    ...handedOver,
    why: '侵占公共利益由县住房和城乡建设局严格查处；涉嫌违法的，移送城管部门。',
    clause: '四（三）；五（二）',
    parts: [part(lead, 'enforce', '四（三）', '严格查处…侵占公共利益'), ...handingOver],
  }),
  matter('utility-service', {
    lead,
    why: '物业先查看、报修；绿化、供水、燃气等公用设施的维护，由县住房和城乡建设局督促指导。',
    clause: '五（二）',
    parts: [
      part(lead, 'supervise', '五（二）', '督促指导物业服务企业加强对小区绿化、供水、燃气等公用设施监管维护'),
    ],
  }),
  matter('enforcement-conduct', {
    lead: null,
    firstHandler: { by: 'unit', unit: 'supervision', role: 'supervisor' },
    why: '监督渠道向大家公开，由县里指定的执法监督单位受理，不经过被反映的人和单位。',
    clause: '三（一）',
    parts: [part('supervision', 'supervise', '三（一）', '监督渠道')],
  }),
  matter('other', {
    lead: null,
    why: '一时分不清归谁管的，由社区（村）先接下；跨部门的事，谁先接到谁负责转办。',
    clause: '四（二）',
    parts: [],
  }),
]
