import type { ClockCode, Kind, Tier } from '#types/lifecycle'
import type { Role, UnitKind } from '#types/people'
import type { BoardField, Cadence, CadenceKind } from '#types/programme'
import type { ClockRule, MatterPart, MatterRule, PostRule, RegionPack, Source, Unit } from '#types/region'
import { baseOf } from '#core/domain/units-here'

export const FOOTING: Readonly<Record<MatterPart['footing'], string>> = {
  enforce: '查处',
  order: '责令改正',
  supervise: '监督管理',
  review: '审查认定',
  mediate: '调解',
  serve: '服务',
}

export const MATTER_KIND: Readonly<Record<MatterRule['kind'], string>> = {
  violation: '违法行为',
  crime: '违法犯罪',
  service: '服务',
  supervision: '监管',
  mediation: '调解',
  review: '审查',
}

export const UNIT_KIND: Readonly<Record<UnitKind, string>> = {
  department: '部门',
  property: '物业',
  committee: '社区',
  street: '乡镇、街道',
  owners: '业主委员会',
  utility: '专业经营单位',
  coordinator: '协调监督单位',
  station: '工作站',
  partner: '参与方',
}

export const TIER: Readonly<Record<Tier, string>> = {
  persuade: '劝导',
  correct: '责令改正',
  enforce: '立案查处',
}

export const ASKED: Readonly<Record<Kind, string>> = {
  report: '诉求',
  finding: '巡查发现',
  question: '咨询',
  suggestion: '建议',
}

export const CLOCK: Readonly<Record<ClockCode, string>> = {
  accept: '接收',
  persuade: '劝导',
  service: '办理服务',
  correction: '改正',
  inspect: '复查改正',
  docket: '立案后作出决定',
  verify: '核查',
  rate: '等待评价',
  planReview: '复核挂账',
  arbitrate: '裁定由谁办',
  reopenWindow: '办结后可以重新提出',
  recurrence: '回头看',
  acknowledge: '被吹哨单位签收',
  contact: '被吹哨单位联系',
  arrive: '被吹哨单位到场',
}

export const CADENCE_KIND: Readonly<Record<CadenceKind, string>> = {
  patrol: '巡查',
  consultation: '会商',
  meeting: '会议',
  jointOperation: '联合执法',
  openDay: '开放日',
  bulletin: '通报',
  assessment: '考核',
  training: '培训',
  publicity: '宣传',
}

export const FIELD: Readonly<Record<BoardField, string>> = {
  name: '姓名',
  card: '证件号',
  phone: '联系方式',
  duties: '职责',
  area: '服务区域',
  serviceItems: '服务事项',
  dutyList: '责任清单',
  supervision: '监督渠道',
}

const SPAN: Readonly<Record<ClockRule['unit'], string>> = { minutes: '分钟', hours: '小时', days: '日' }

export function lengthText({ amount, unit, time }: ClockRule): string {
  return `${amount} ${time === 'working' ? '工作' : ''}${SPAN[unit]}`
}

/** What is ours is marked so, wherever it stands. */
export function sourceText({ kind, clause }: Source): string {
  if (kind === 'seed') return clause
  const own = clause.replace(/^缺省值[，：]?/u, '')
  return kind === 'law' ? `法律：${clause}` : `缺省：${own}`
}

/** A unit that the document does not name is marked, except where the whole programme is invented. */
function nameOf({ name, source }: Pick<Unit, 'name' | 'source'>, pack: RegionPack): string {
  return source.kind === 'default' && pack.source.kind !== 'default' ? `${name}〔缺省〕` : name
}

/** The name as the programme writes it, whichever street or community the instance belongs to. */
export function unitText(id: string, pack: RegionPack): string {
  const unit = pack.units.find((one) => one.id === baseOf(id))
  return unit === undefined ? id : nameOf(unit, pack)
}

const KIND_OF: Readonly<Partial<Record<PostRule['by'], UnitKind>>> = {
  property: 'property',
  owners: 'owners',
  grid: 'committee',
  committee: 'committee',
  street: 'street',
  coordinator: 'coordinator',
}

const BY: Readonly<Partial<Record<PostRule['by'], string>>> = {
  lead: '牵头单位',
  enforcer: '查处单位',
  assigner: '指定单位',
  own: '本单位',
}

function ruleUnit({ by, unit }: PostRule, pack: RegionPack): string {
  if (unit !== undefined) return unitText(unit, pack)
  const kind = KIND_OF[by]
  if (kind === undefined) return BY[by] ?? by
  const [first, ...more] = pack.units.filter((one) => one.kind === kind)
  const single = first !== undefined && (more.length === 0 || kind === 'coordinator')
  return single ? nameOf(first, pack) : UNIT_KIND[kind]
}

const post = (unit: string, role: Role, { roleLabels }: RegionPack): string =>
  `${unit}（${roleLabels[role]}）`

/** A rule in words; the unit by name where the pack has just one of its kind. */
export function ruleText(rule: PostRule, pack: RegionPack): string {
  return post(ruleUnit(rule, pack), rule.role, pack)
}

export function postText(unit: string, role: Role, pack: RegionPack): string {
  return post(unitText(unit, pack), role, pack)
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六', '日']
const PERIOD: Readonly<Record<'week' | 'month' | 'quarter' | 'year', string>> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
}

export function everyText({ unit, times, on }: Cadence['every']): string {
  if (unit === 'continuous') return '不间断'
  if (unit === 'asNeeded') return '需要时'
  if (on === undefined) return `${PERIOD[unit]}至少 ${times} 次`
  return unit === 'week' ? `每周${WEEKDAYS[on] ?? on}` : `${PERIOD[unit]} ${on} 日`
}
