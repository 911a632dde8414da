import type { MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from './sources'

/** 城市秩序 and 治安 matters. */
export const orderMatters: readonly MatterRule[] = [
  matter('illegal-construction', {
    lead: 'urban-management',
    helpers: ['natural-resources'],
    determiner: 'natural-resources',
    why: '物业先当场劝停并上报；劝不住的，由县城市管理局查处，是不是违建由自然资源和规划局认定。',
    clause: '演示清单第1项',
    parts: [
      part('urban-management', 'enforce', '责任清单一', '查处违法建设'),
      part('natural-resources', 'review', '责任清单六', '违法建设认定'),
    ],
  }),
  matter('green-occupy', {
    lead: 'urban-management',
    why: '物业先劝导恢复；不听劝的，由县城市管理局查处。',
    clause: '演示清单第2项',
    parts: [part('urban-management', 'enforce', '责任清单一', '查处占绿毁绿')],
  }),
  matter('pile-hang', {
    list: 'service',
    lead: 'urban-management',
    why: '物业先上门劝导清理；劝不动的，由县城市管理局责令改正。',
    clause: '演示清单第3项',
    parts: [part('urban-management', 'order', '责任清单一', '责令清理乱堆乱挂')],
  }),
  matter('flyers', {
    lead: 'urban-management',
    why: '物业先清除并劝导；反复张贴的，由县城市管理局查处。',
    clause: '演示清单第4项',
    parts: [part('urban-management', 'enforce', '责任清单一', '查处张贴涂写小广告')],
  }),
  matter('poultry', {
    lead: 'urban-management',
    publicity: 'count',
    why: '物业先劝导；不听劝的，由县城市管理局查处。',
    clause: '演示清单第5项',
    parts: [part('urban-management', 'enforce', '责任清单一', '查处饲养家禽')],
  }),
  matter('life-noise', {
    lead: 'police',
    why: '物业先上门劝导；劝导无效的，由县公安局依职责处理。',
    clause: '演示清单第6项',
    parts: [part('police', 'enforce', '责任清单二', '查处生活噪声')],
  }),
  matter('dogs', {
    lead: 'police',
    why: '物业先劝导拴绳、清理；不改的，由县公安局处理。',
    clause: '演示清单第7项',
    parts: [part('police', 'enforce', '责任清单二', '查处违规养犬')],
  }),
  matter('falling-objects', {
    lead: 'police',
    why: '正在发生的直接由县公安局处置；其余由物业先逐层提醒、保存监控。',
    clause: '演示清单第8项',
    parts: [part('police', 'enforce', '责任清单二', '查处高空抛物')],
  }),
  matter('fireworks', {
    lead: 'police',
    why: '物业先劝阻；不听劝的，由县公安局处理。',
    clause: '演示清单第9项',
    parts: [part('police', 'enforce', '责任清单二', '查处违规燃放烟花爆竹')],
  }),
  matter('no-license', {
    lead: 'market-regulation',
    handOver: { to: 'police', clause: '演示：责任清单四' },
    why: '由县市场监督管理局直接核实处理。',
    clause: '演示清单第10项',
    parts: [part('market-regulation', 'enforce', '责任清单四', '查处无照经营，涉嫌犯罪的移送公安机关')],
  }),
]
