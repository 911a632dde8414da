import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const clause = '五（一）'
const lead = 'urban-management'
const enforce = (text: string): MatterPart => part(lead, 'enforce', clause, text)

/** 首接负责制: the document names the matters, not the unit; on our reading the lead answers for its rule. */
const firstReceived = (text: string): MatterPart => part(lead, 'supervise', '三（二）', text)

/** 专项行动 are organised by the unit that leads the programme: 四（五） itself names none. */
const drive = (text: string): MatterPart => part(lead, 'enforce', '四（五）', text)

/** What 县城市管理局 owns, and what it finds a unit for. */
export const urbanMatters: readonly MatterRule[] = [
  matter('illegal-construction', {
    lead,
    why: '谁先接到谁负责到底。物业先劝阻；违法建设由县城市管理局依法制止与查处。',
    clause: '三（二）；四（五）；五（一）',
    parts: [enforce('违法建设'), firstReceived('违章搭建'), drive('违法建设治理')],
  }),
  matter('green-occupy', {
    lead,
    why: '谁先接到谁负责到底。物业先劝阻；占绿毁绿由县城市管理局依法制止与查处。',
    clause: '三（二）；五（一）',
    parts: [enforce('占绿毁绿'), firstReceived('占绿毁绿')],
  }),
  matter('pile-hang', {
    lead,
    why: '谁先接到谁负责到底。物业先劝阻；乱堆乱放、乱拉乱挂由县城市管理局依法制止与查处。',
    clause: '三（二）；五（一）',
    parts: [enforce('乱堆乱放'), enforce('乱拉乱挂'), firstReceived('乱堆乱放')],
  }),
  matter('flyers', {
    lead,
    why: '物业先劝阻；张贴小广告由县城市管理局依法制止与查处。',
    clause,
    parts: [enforce('张贴小广告')],
  }),
  matter('cleaning', {
    lead,
    helpers: ['zongyang-town'],
    why: '谁先接到谁负责到底。物业先打扫干净，县城市管理局督促，枞阳镇监督。',
    clause: '三（二）；四（五）；五（一）；五（六）',
    parts: [
      part(lead, 'supervise', clause, '督促物业服务企业落实小区环境卫生保洁等工作'),
      firstReceived('卫生保洁'),
      drive('环境卫生整治'),
      part('zongyang-town', 'supervise', '五（六）', '监督物业服务企业履约尽责做好小区日常前置管理与服务'),
    ],
  }),
  matter('random-parking', {
    lead: null,
    assignedBy: lead,
    helpers: ['police'],
    why: '物业先引导停好车；解决不了的，由县城市管理局指派部门整治，县公安局配合管理停车秩序。',
    clause: '四（五）；五（三）',
    parts: [drive('车辆乱停乱放整治'), part('police', 'supervise', '五（三）', '配合开展停车秩序管理')],
  }),
  matter('stray-animals', {
    lead: null,
    assignedBy: lead,
    why: '由社区（村）先接下，再由县城市管理局指派部门收容救助。',
    clause: '四（五）',
    parts: [drive('流浪动物收容救助')],
  }),
]
