import { HAZARDS } from '#types/lifecycle'
import type { ClockRules, RegionPack, Source } from '#types/region'
import type { RiseRule } from '#types/routing'
import { section } from './markdown-table'
import { ASKED, CLOCK, FIELD, lengthText, ruleText, sourceText, TIER, UNIT_KIND } from './words'

const HAZARD = { none: '', safety: '（安全隐患）', danger: '（有人有危险）' } as const

function clockLines(rules: ClockRules, suffix = ''): readonly (readonly string[])[] {
  return Object.entries(CLOCK).flatMap(([code, name]) => {
    const rule = rules[code as keyof typeof CLOCK]
    return rule === undefined ? [] : [[`${name}${suffix}`, lengthText(rule), sourceText(rule.source)]]
  })
}

function clocks(pack: RegionPack): readonly string[] {
  const lines = [
    ...clockLines(pack.clocks),
    ...HAZARDS.flatMap((hazard) => clockLines(pack.hazardClocks[hazard] ?? {}, HAZARD[hazard])),
    ...pack.matters.flatMap(({ label, clocks: own = {} }) => clockLines(own, `（${label}）`)),
  ]
  return section('时限', ['时限', '长短', '来源'], lines)
}

function riseLine(
  { fromKind, fromRole, to, told = [], source }: RiseRule,
  pack: RegionPack,
): readonly string[] {
  const from =
    fromRole === undefined ? UNIT_KIND[fromKind] : `${UNIT_KIND[fromKind]}（${pack.roleLabels[fromRole]}）`
  return [from, ruleText(to, pack), told.map((rule) => ruleText(rule, pack)).join('、'), sourceText(source)]
}

function competence(pack: RegionPack): readonly string[] {
  const label = (code: string) => pack.matters.find((matter) => matter.code === code)?.label ?? code
  const lines = pack.competence.map(({ tier, unitKind, role, matters, source }) => [
    TIER[tier],
    `${UNIT_KIND[unitKind]}（${pack.roleLabels[role]}）`,
    matters?.map(label).join('、') ?? '本单位的事项',
    sourceText(source),
  ])
  return section('谁可以责令改正、立案查处', ['手段', '谁', '哪些事项', '来源'], lines)
}

function others(pack: RegionPack): readonly string[] {
  const line = (what: string, who: string, source: Source | string) => [
    what,
    who,
    typeof source === 'string' ? source : sourceText(source),
  ]
  const { standIn, arbitration, planApproval, unclassified, asked, around, verify, board } = pack
  const ABOUT = { property: '物业', community: '社区', officer: '执法人员', department: '执法部门' } as const
  const lines = [
    ...Object.entries(ABOUT).map(([about, name]) => {
      const rule = around[about as keyof typeof ABOUT]
      const who = `${ruleText(rule.holder, pack)}接，${ruleText(rule.verifier, pack)}核查`
      return line(`涉及${name}的`, who, rule.source)
    }),
    ...verify.map((rule) =>
      line(`${UNIT_KIND[rule.handlerKind]}办的，谁核查`, ruleText(rule.verifier, pack), rule.source),
    ),
    line('公示牌写明', board.fields.map((field) => FIELD[field]).join('、'), board.source),
    line('没有物业的小区', ruleText(standIn.property.post, pack), standIn.property.source),
    line('没有业主委员会的小区', ruleText(standIn.owners.post, pack), standIn.owners.source),
    line('分不清归谁管的', ruleText(unclassified.holder, pack), unclassified.why),
    ...(['question', 'suggestion'] as const).flatMap((kind) => {
      const rule = asked[kind]
      return rule === undefined ? [] : [line(ASKED[kind], ruleText(rule.holder, pack), rule.why)]
    }),
    line(`退回 ${arbitration.refusals} 次后裁定`, ruleText(arbitration.arbiter, pack), arbitration.source),
    line('批准挂账', planApproval.by.map((rule) => ruleText(rule, pack)).join('、'), planApproval.source),
  ]
  return section('其他情形', ['情形', '谁', '来源或说明'], lines)
}

/** The rules of a pack that belong to no single matter. */
export function ruleRows(pack: RegionPack): readonly string[] {
  const head = ['从哪里', '报给谁', '同时告诉', '来源']
  return [
    ...section(
      '处理不了时报给谁',
      head,
      pack.rise.map((rule) => riseLine(rule, pack)),
    ),
    ...section(
      '巡查发现的报给谁',
      head,
      pack.found.map((rule) => riseLine(rule, pack)),
    ),
    ...competence(pack),
    ...others(pack),
    ...clocks(pack),
  ]
}
