import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const clause = '二、3'
const lead = 'market-regulation'
const enforce = (text: string): MatterPart => part(lead, 'enforce', clause, text)
const supervise = (text: string): MatterPart => part(lead, 'supervise', clause, text)

/** What 区市场监管局 owns. */
export const marketMatters: readonly MatterRule[] = [
  matter('no-license', {
    lead,
    why: '没有营业执照擅自经营，由区市场监管局依照规定处理。',
    clause,
    parts: [enforce('未取得营业执照擅自从事经营活动')],
  }),
  matter('overcharge', {
    lead,
    why: '物业乱收费、不按核定标准收费，由区市场监管局依法查处。',
    clause,
    parts: [enforce('物业企业乱收费'), enforce('不按核定标准收费')],
  }),
  matter('elevator-fault', {
    lead,
    why: '物业先停梯、救援、报修，由区市场监管局监督物业安全使用、管理电梯。',
    clause,
    parts: [supervise('监督物业企业安全合法使用、管理电梯')],
  }),
  matter('elevator-maint', {
    lead,
    why: '电梯该找有许可的单位维保；物业违法违规使用电梯，由区市场监管局依法查处。',
    clause,
    parts: [
      supervise('监督物业服务企业委托未依法取得许可的单位进行电梯维护保养'),
      supervise('监督物业企业安全合法使用、管理电梯'),
      enforce('物业服务企业违法违规使用电梯'),
    ],
  }),
]
