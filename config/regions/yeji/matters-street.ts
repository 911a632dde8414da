import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const clause = '二、7'
const lead = 'street'
const helpers = ['committee']
const helps = part('committee', 'serve', clause, '居民委员会应当予以协助和配合')
const supervise = (text: string): MatterPart => part(lead, 'supervise', clause, text)
const mediate = (text: string): MatterPart => part(lead, 'mediate', clause, text)

/** What 乡人民政府、街道办事处 own with the help of the 居民委员会, and what the document leaves to nobody. */
export const streetMatters: readonly MatterRule[] = [
  matter('owners-committee', {
    lead,
    helpers,
    why: '成立业主大会、选举业委会，由乡人民政府、街道办事处指导和监督，居委会协助。',
    clause,
    parts: [
      supervise('指导和协助业主大会成立、业主委员会选举'),
      supervise('指导和监督业主大会、业主委员会开展工作'),
      helps,
    ],
  }),
  matter('pm-dispute', {
    lead,
    helpers,
    why: '物业管理里的纠纷，由乡人民政府、街道办事处调处，居委会协助。',
    clause,
    parts: [mediate('调处业主、业主委员会、物业使用人、物业服务企业在物业管理活动中的纠纷'), helps],
  }),
  matter('pm-exit', {
    lead,
    helpers,
    why: '物业交接，由乡人民政府、街道办事处协调和监督，居委会协助。',
    clause,
    parts: [mediate('协调和监督物业服务企业的交接'), helps],
  }),
  matter('enforcement-conduct', {
    lead: null,
    firstHandler: { by: 'unit', unit: 'supervision', role: 'supervisor' },
    why: '执法和服务接受群众监督，由区里指定的执法监督单位受理，不经过被反映的人和单位。',
    clause: '三、1',
    parts: [part('supervision', 'supervise', '三、1', '接受群众监督')],
  }),
  matter('other', {
    lead: null,
    why: '一时分不清归谁管的，由社区先接下，再找到该管的单位。',
    clause: '三、3',
    parts: [],
  }),
]
