import type { MatterRule, PostRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from './sources'

const grid: PostRule = { by: 'grid', role: 'gridLeader' }

/** 消防, 房屋 and 电梯 matters. */
export const safetyMatters: readonly MatterRule[] = [
  matter('fire-lane', {
    lead: 'fire-rescue',
    why: '物业先当场劝离；劝不走的，由县消防救援局责令改正。',
    clause: '演示清单第11项',
    parts: [part('fire-rescue', 'enforce', '责任清单三', '查处占用消防通道')],
  }),
  matter('fly-wire-charging', {
    lead: 'fire-rescue',
    why: '物业先上门劝导拆线；不听劝的，由县消防救援局督促改正。',
    clause: '演示清单第12项',
    parts: [part('fire-rescue', 'order', '责任清单三', '责令改正飞线充电')],
  }),
  matter('ebike-upstairs', {
    lead: 'fire-rescue',
    why: '物业先劝导推下楼；不听劝的，由县消防救援局处理。',
    clause: '演示清单第13项',
    parts: [part('fire-rescue', 'enforce', '责任清单三', '查处电动车上楼入户')],
  }),
  matter('ebike-park', {
    lead: 'fire-rescue',
    why: '物业先劝导挪走；不听劝的，由县消防救援局处理。',
    clause: '演示清单第14项',
    parts: [part('fire-rescue', 'enforce', '责任清单三', '查处楼道门厅停放电动车')],
  }),
  matter('load-wall', {
    lead: 'housing',
    why: '物业先叫停施工并上报；由县住房和城乡建设局查处。',
    clause: '演示清单第15项',
    parts: [part('housing', 'enforce', '责任清单五', '查处擅自变动承重结构')],
  }),
  matter('elevator-fault', {
    lead: 'market-regulation',
    why: '有人被困直接联系救援；电梯故障由物业先停梯报修，县市场监督管理局监管。',
    clause: '演示清单第16项',
    parts: [part('market-regulation', 'supervise', '责任清单四', '监管电梯故障的处置')],
  }),
  matter('elevator-maint', {
    lead: 'market-regulation',
    firstHandler: grid,
    why: '由社区网格长核实，县市场监督管理局查处，不经过物业。',
    clause: '演示清单第17项',
    parts: [part('market-regulation', 'enforce', '责任清单四', '查处电梯未检验未维保')],
  }),
]
