import type { MatterRule, PostRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { part } from './sources'

const grid: PostRule = { by: 'grid', role: 'gridLeader' }

/** 服务, 物业 and 监督 matters, and the one for what nobody has classified. */
export const serviceMatters: readonly MatterRule[] = [
  matter('random-parking', {
    list: 'service',
    lead: null,
    why: '由物业引导挪车、规范停放。',
    clause: '演示清单第18项',
    parts: [part('yibai-property', 'serve', '责任清单十一', '引导车辆规范停放')],
  }),
  matter('utility-service', {
    list: 'service',
    lead: null,
    why: '物业先查看报修，属于专业公司的由物业联系并跟到修好。',
    clause: '演示清单第19项',
    parts: [part('yibai-property', 'serve', '责任清单十一', '查看报修，联系专业公司')],
  }),
  matter('garbage-not-cleared', {
    lead: 'urban-management',
    firstHandler: grid,
    why: '由社区网格长核实，县城市管理局督促物业整改，不经过物业。',
    clause: '演示清单第20项',
    parts: [part('urban-management', 'enforce', '责任清单一', '督促清运，逾期不改的查处')],
  }),
  matter('overcharge', {
    lead: 'market-regulation',
    firstHandler: grid,
    why: '由社区网格长核实，县市场监督管理局查处，不经过物业。',
    clause: '演示清单第21项',
    parts: [part('market-regulation', 'enforce', '责任清单四', '查处物业违规收费')],
  }),
  matter('pm-service', {
    lead: 'housing',
    why: '由社区网格长督促整改，县住房和城乡建设局监管，不经过物业。',
    clause: '演示清单第22项',
    parts: [part('housing', 'supervise', '责任清单五', '物业服务的监管')],
  }),
  matter('cooking-fume', {
    lead: 'ecology',
    firstHandler: { by: 'lead', role: 'officer' },
    why: '由县生态环境局直接核实处理。',
    clause: '演示清单第23项',
    parts: [part('ecology', 'enforce', '责任清单七', '查处餐饮油烟')],
  }),
  matter('enforcement-conduct', {
    lead: null,
    firstHandler: { by: 'unit', unit: 'supervision', role: 'supervisor' },
    why: '由执法监督部门受理，不经过本人和本单位。',
    clause: '演示清单第24项',
    parts: [part('supervision', 'supervise', '执法监督', '受理对执法作风的意见')],
  }),
  matter('other', {
    lead: null,
    why: '由社区网格长先接下，再找到该管的单位。',
    clause: '演示清单第25项',
    parts: [part('liuyin-committee', 'serve', '责任清单十', '接下分不清归谁管的诉求')],
  }),
]
