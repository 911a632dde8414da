import type { ItemList } from '#types/programme'
import type { RegionPack, Unit } from '#types/region'
import { section } from './markdown-table'
import { CADENCE_KIND, everyText, ruleText, sourceText, UNIT_KIND, unitText } from './words'

function unitLines(
  { id, kind, partOf, each, duties, source }: Unit,
  pack: RegionPack,
): readonly (readonly string[])[] {
  const name = unitText(id, pack)
  const whole = partOf === undefined ? '' : `，属于${unitText(partOf, pack)}`
  const type = `${UNIT_KIND[kind]}${each === undefined ? '' : '，各处各一个'}${whole}`
  if (duties.length === 0) return [[name, type, '', '', sourceText(source)]]
  return duties.map(({ text, clause }) => [name, type, text, clause, sourceText(source)])
}

function cadences(pack: RegionPack): readonly string[] {
  const lines = pack.cadences.map(({ kind, label, by, every, source }) => [
    CADENCE_KIND[kind],
    label,
    by.map((rule) => ruleText(rule, pack)).join('、'),
    everyText(every),
    sourceText(source),
  ])
  return section('节奏', ['类别', '内容', '谁', '多久', '来源'], lines)
}

function campaigns(pack: RegionPack): readonly string[] {
  const label = (code: string) => pack.matters.find((matter) => matter.code === code)?.label ?? code
  const lines = pack.campaigns.map(({ label: name, from, to, matters, ledBy, source }) => [
    name,
    [from === undefined ? '' : `${from} 起`, to === undefined ? '' : `${to} 止`].filter(Boolean).join('，'),
    matters.map(label).join('、'),
    ledBy === undefined ? '' : unitText(ledBy, pack),
    sourceText(source),
  ])
  return section('专项整治', ['名称', '起止', '事项', '牵头', '来源'], lines)
}

/** Items by the words of the list: one item may have become two matters, and what has no words has its label. */
function namedItems({ code, source }: ItemList, { matters }: RegionPack): readonly string[] {
  const items = matters
    .filter(({ list }) => list === code)
    .flatMap(({ label, parts }) => {
      const own = parts.filter(({ clause }) => clause === source.clause).map(({ text }) => text)
      return own.length === 0 ? [label] : own
    })
  return [...new Set(items)]
}

function lists(pack: RegionPack): readonly string[] {
  const lines = pack.lists.map((list) => {
    const { label, classes, total, source } = list
    const named = namedItems(list, pack)
    return [
      label,
      classes === undefined ? '' : `${classes} 类`,
      `${total} 项`,
      `${named.length} 项：${named.join('、')}`,
      `${total - named.length} 项`,
      sourceText(source),
    ]
  })
  return section('清单', ['清单', '类', '共', '写明的', '未写明的', '来源'], lines)
}

function milestones({ milestones: all }: RegionPack): readonly string[] {
  const lines = all.map(({ text, by, count, source }) => [
    text,
    by ?? '',
    count === undefined ? '' : String(count),
    sourceText(source),
  ])
  return section('目标', ['内容', '期限', '数量', '来源'], lines)
}

/** The units of a programme, and what it asks for beside single cases. */
export function programmeRows(pack: RegionPack): readonly string[] {
  const head = ['单位', '性质', '职责（原文）', '条款', '来源']
  return [
    ...section(
      `单位（${pack.units.length} 个）`,
      head,
      pack.units.flatMap((unit) => unitLines(unit, pack)),
    ),
    ...cadences(pack),
    ...campaigns(pack),
    ...milestones(pack),
    ...lists(pack),
  ]
}
