import type { MatterPart, MatterRule } from '#types/region'
import { matter, type MatterCode, type OwnWords } from '../catalogue/matter'
import { PASSAGE } from './sources'

const UNASSIGNED = '牵头、配合单位原文未写，由县住保中心派发'

/** The article says of 执法清单 that each item has a lead, and names none: 县住保中心 finds one. */
const enforcementItem = (code: MatterCode, text: string, why: string): MatterRule =>
  matter(code, {
    list: 'enforcement',
    lead: null,
    assignedBy: 'housing-centre',
    clause: `${PASSAGE.lists}（执法清单；${UNASSIGNED}）`,
    parts: [{ unit: 'housing-centre', footing: 'enforce', text, clause: PASSAGE.lists }],
    why,
  })

const ofServiceList: MatterPart = {
  unit: 'property',
  footing: 'serve',
  text: '做好“服务清单”规定的10个事项',
  clause: PASSAGE.property,
}

/** 不属于综合执法职能范围: what proves to be a violation is put under another matter, on record. */
const serviceItem = (code: MatterCode, text: string, why: string): MatterRule =>
  matter(code, {
    kind: 'service',
    procedure: null,
    list: 'service',
    lead: 'property',
    clause: `${PASSAGE.lists}（服务清单）；${PASSAGE.property}`,
    parts: [{ unit: 'property', footing: 'serve', text, clause: PASSAGE.lists }, ofServiceList],
    why,
  })

/** The four named of 32; the rest of the list stays empty until the county publishes it. */
export const enforcementList: readonly MatterRule[] = [
  enforcementItem(
    'life-noise',
    '噪声污染',
    '物业先上门劝导；劝不住的报网格长，由县住保中心派给执法单位处理。',
  ),
  enforcementItem(
    'work-noise',
    '噪声污染',
    '装修、装卸太吵，物业先劝导制止；劝不住的报网格长，由县住保中心派给执法单位处理。',
  ),
  enforcementItem(
    'falling-objects',
    '高空抛物',
    '有人往楼下扔东西，物业先劝导制止，马上报网格长，由县住保中心派给执法单位处理。',
  ),
  enforcementItem(
    'fly-wire-charging',
    '飞线充电',
    '从楼上拉线充电的，物业先劝导收线；劝不住的报网格长，由县住保中心派给执法单位处理。',
  ),
  enforcementItem(
    'illegal-construction',
    '违法建设',
    '违法搭建的，物业先劝导制止；劝不住的报网格长，由县住保中心派给执法单位查处。',
  ),
]

/** The four named of ten. */
export const serviceList: readonly MatterRule[] = [
  serviceItem('random-parking', '小区内乱停乱放', '车辆乱停乱放在服务清单上，由物业公司负责劝导、协调处理。'),
  serviceItem('pile-hang', '乱堆乱挂', '乱堆乱挂在服务清单上，由物业公司负责劝导、清理。'),
  serviceItem('paste-scrawl', '乱贴乱画', '乱贴乱画在服务清单上，由物业公司负责劝导、清理。'),
  serviceItem(
    'occupy-parking',
    '占用公共停车位资源',
    '占着公共停车位不让的，在服务清单上，由物业公司负责劝导、协调处理。',
  ),
]

/** Named as a trouble that the mechanism was made for, on neither list: it takes the way of an enforcement item. */
const fireLane: OwnWords = {
  lead: null,
  assignedBy: 'housing-centre',
  clause: `首段“消防通道堵塞”（清单中未列；${UNASSIGNED}为缺省值，待县里确定）`,
  parts: [],
  why: '堵了消防通道的，物业先请人挪开；劝不住的报网格长，由县住保中心派给执法单位处理。',
}

export const unlisted: readonly MatterRule[] = [
  matter('fire-lane', fireLane),
  matter('other', {
    lead: null,
    assignedBy: 'housing-centre',
    clause: `${PASSAGE.chain}（未列入清单的事项照此收集报送，为缺省值，待县里确定）`,
    parts: [],
    why: '暂时分不清归谁管的，社区网格长先接下，需要执法单位的，由县住保中心派发。',
  }),
]
