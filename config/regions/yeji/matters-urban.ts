import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const clause = '二、1'
const lead = 'urban-management'
const enforce = (text: string): MatterPart => part(lead, 'enforce', clause, text)
const supervise = (text: string): MatterPart => part(lead, 'supervise', clause, text)

/** What 区城管局 owns. */
export const urbanMatters: readonly MatterRule[] = [
  matter('illegal-construction', {
    lead,
    helpers: ['natural-resources'],
    determiner: 'natural-resources',
    why: '物业先劝阻并报告；劝不住的，由区城管局依法查处。是不是违建，由市自然资源和规划局叶集分局认定。',
    clause: '二、1；二、5',
    parts: [enforce('违法建设'), part('natural-resources', 'review', '二、5', '物业管理区域内违法建设认定')],
  }),
  matter('wall-opening', {
    lead,
    why: '物业先劝阻并报告；劝不住的，由区城管局依法查处。',
    clause,
    parts: [enforce('破窗开门')],
  }),
  matter('green-occupy', {
    lead,
    why: '物业先劝阻并报告；毁绿占绿劝不住的，由区城管局依法查处。',
    clause,
    parts: [enforce('毁绿占绿')],
  }),
  matter('poultry', {
    lead,
    why: '物业先劝阻并报告；饲养家禽不听劝的，由区城管局依法查处。',
    clause,
    parts: [enforce('饲养家禽')],
  }),
  matter('outdoor-ad', {
    lead,
    why: '物业先劝阻并报告；擅自设置户外广告，由区城管局依法查处。',
    clause,
    parts: [enforce('擅自设置户外广告')],
  }),
  matter('garbage-not-cleared', {
    lead,
    why: '物业没有及时收集清运生活垃圾，由区城管局依法查处。',
    clause,
    parts: [enforce('物业服务企业未及时收集清运生活垃圾')],
  }),
  matter('garbage-sorting', {
    lead,
    why: '物业先来规范垃圾分类投放，由区城管局督促指导。',
    clause,
    parts: [supervise('督促指导小区物业服务企业规范开展生活垃圾分类投放')],
  }),
  matter('street-vendor', {
    lead,
    why: '物业先劝离并清理小区内的流动摊点，由区城管局督促指导。',
    clause,
    parts: [supervise('清理小区内流动摊点')],
  }),
  matter('cleaning', {
    lead,
    why: '物业先安排打扫；小区整体环境由区城管局长效管理。',
    clause,
    parts: [supervise('建立长效管理机制，提升小区整体环境')],
  }),
  matter('pm-service', {
    lead,
    why: '物业管理活动由区城管局监督和管理，物业该劝阻、制止、报告的，由区城管局督促。',
    clause,
    parts: [
      supervise('物业管理活动的监督和管理'),
      supervise('督促物业企业针对物业使用人在物业使用过程中的违规行为履行“劝阻、制止、报告”义务'),
    ],
  }),
]
