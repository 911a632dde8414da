import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const clause = '二、6'
const lead = 'fire-rescue'
const enforce = (text: string): MatterPart => part(lead, 'enforce', clause, text)
const supervise = (text: string): MatterPart => part(lead, 'supervise', clause, text)

/** What 叶集消防救援局 owns; about electric bicycles the document gives it 督导, and the clearing to the property. */
export const fireMatters: readonly MatterRule[] = [
  matter('fire-lane', {
    lead,
    why: '物业先劝离并报告；占用消防通道，由叶集消防救援局依法查处。',
    clause,
    parts: [enforce('占用消防通道')],
  }),
  matter('fire-facility', {
    lead,
    why: '物业先劝阻并报告；损坏、挪用、拆除消防器材，由叶集消防救援局依法查处。',
    clause,
    parts: [enforce('损坏、挪用、拆除消防设施器材')],
  }),
  matter('ebike-park', {
    lead,
    why: '由物业先制止并清理，叶集消防救援局督导。',
    clause,
    parts: [supervise('督导物业服务企业制止并清理在小区公共门厅、疏散走道、楼梯间、安全出口停放电动自行车')],
  }),
  matter('fly-wire-charging', {
    lead,
    why: '私拉电线给电动车充电，由物业先制止并清理，叶集消防救援局督导。',
    clause,
    parts: [supervise('督导物业服务企业制止并清理…私拉电线为电动自行车充电')],
  }),
  matter('ebike-upstairs', {
    lead,
    why: '电动车上楼入户，由物业先制止并清理，叶集消防救援局督导。',
    clause,
    parts: [supervise('督导物业服务企业制止并清理…电动自行车上楼入户')],
  }),
  matter('fire-training', {
    lead,
    why: '消防安全检查和消防知识培训，由叶集消防救援局负责。',
    clause,
    parts: [supervise('物业管理区域消防安全检查'), part(lead, 'serve', clause, '消防知识培训')],
  }),
  matter('random-parking', {
    lead,
    why: '物业先引导停好车，小区里的停车秩序由叶集消防救援局指导。',
    clause,
    parts: [supervise('指导小区内机动车规范有序停放')],
  }),
]
