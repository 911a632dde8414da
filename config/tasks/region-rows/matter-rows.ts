import type { Hazard } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule } from '#types/region'
import { roleOf, unitById, unitOf } from '#core/domain/posts'
import { route, verifierFor, type Routed } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { section } from './markdown-table'
import { FOOTING, MATTER_KIND, postText, unitText } from './words'

type Answers = Readonly<Record<string, string>>

/** What nobody is endangered by is the ordinary report, also of a dangerous matter. */
const ordinary = ({ hazard }: MatterRule): Hazard => (hazard === 'none' ? 'none' : 'safety')

function routed(matter: MatterRule, world: World, hazard = ordinary(matter), answers: Answers = {}): Routed {
  return route({ kind: 'report', matter: matter.code, about: null, hazard, answers }, world)
}

/** Where a body acts for the whole in its own district, the page says so beside its name. */
function holderText(holder: PostId, world: World): string {
  const text = postText(unitOf(holder), roleOf(holder), world.pack)
  return unitById(unitOf(holder), world)?.partOf === undefined ? text : `${text}，按小区所在的区`
}

function receiverText(matter: MatterRule, world: World): string {
  const { holder, watchers } = routed(matter, world)
  const atOnce = matter.hazard === 'danger' ? routed(matter, world, 'danger').holder : holder
  return [
    holderText(holder, world),
    ...(atOnce === holder ? [] : [`有人有危险时直接到${holderText(atOnce, world)}`]),
    ...(watchers.length === 0
      ? []
      : [`同时告诉${watchers.map((post) => holderText(post, world)).join('、')}`]),
  ].join('；')
}

function answerTexts(matter: MatterRule, world: World): readonly string[] {
  return (matter.questions ?? []).map(({ code, text, options }) => {
    const leads = options.map((option) => {
      const { lead } = routed(matter, world, ordinary(matter), { [code]: option.code })
      return `${option.label}→${lead === null ? '未指定' : unitText(unitOf(lead), world.pack)}（${option.clause}）`
    })
    return `${text}${leads.join('，')}`
  })
}

function leadText(matter: MatterRule, world: World): string {
  const { lead, assignedBy } = matter
  const named = lead === null ? [] : [unitText(lead, world.pack)]
  const assigned = assignedBy === undefined ? [] : [`文件未写，由${unitText(assignedBy, world.pack)}指定`]
  const texts = [...named, ...assigned, ...answerTexts(matter, world)]
  return texts.length === 0 ? '文件未写' : texts.join('；')
}

/** Nobody punishes where no procedure follows, unless the programme itself says who does. */
function punishes({ enforcer, lead, procedure }: MatterRule): string | null {
  return procedure === null ? enforcer : (enforcer ?? lead)
}

function punishing(matter: MatterRule, world: World): readonly string[] {
  const { enforcer, procedure, questions, handOver } = matter
  const unit = punishes(matter)
  const byAnswer = procedure !== null && enforcer === null && questions !== undefined
  return [
    ...(unit === null || unit === handOver?.to ? [] : [unitText(unit, world.pack)]),
    ...(byAnswer ? ['按回答定下的牵头单位'] : []),
  ]
}

function enforcerText(matter: MatterRule, world: World): string {
  const { enforcer, determiner, handOver } = matter
  const name = (unit: string) => unitText(unit, world.pack)
  const handed = handOver?.to === enforcer ? '查处' : ''
  return [
    ...punishing(matter, world),
    ...(determiner === undefined ? [] : [`${name(determiner)}认定`]),
    ...(handOver === undefined ? [] : [`移交${name(handOver.to)}${handed}（${handOver.clause}）`]),
  ].join('；')
}

/** Who verifies for the first handler and, where it is another, for the lead that it rises to. */
function verifierText(matter: MatterRule, world: World): string {
  const { holder, lead } = routed(matter, world)
  const shy = { about: matter.about, hideFromProperty: false }
  const texts = [holder, ...(lead === null ? [] : [lead])].map((one) => {
    const verifier = verifierFor(one, matter, world, shy)
    return `${unitText(unitOf(one), world.pack)}办的由${holderText(verifier, world)}`
  })
  return [...new Set(texts)].join('；')
}

function whyText(matter: MatterRule, world: World): string {
  const { why } = routed(matter, world)
  return why === matter.why ? why : `${why}（${matter.why}）`
}

function row(matter: MatterRule, world: World): readonly string[] {
  return [
    matter.label,
    MATTER_KIND[matter.kind],
    receiverText(matter, world),
    leadText(matter, world),
    enforcerText(matter, world),
    matter.helpers.map((helper) => unitText(helper, world.pack)).join('、'),
    verifierText(matter, world),
    whyText(matter, world),
    matter.clause,
  ]
}

const HEAD = ['事项', '性质', '谁先接', '牵头', '查处', '配合', '谁核查', '告诉居民的话', '条款']

/** One row a matter as the routing itself answers for a compound of the region, and the document's words below. */
export function matterRows(world: World): readonly string[] {
  const { matters } = world.pack
  const parts = matters.flatMap(({ label, parts: own }) =>
    own.map(({ unit, footing, text, clause }) => [
      label,
      unitText(unit, world.pack),
      FOOTING[footing],
      text,
      clause,
    ]),
  )
  return [
    ...section(
      `事项（${matters.length} 项）`,
      HEAD,
      matters.map((matter) => row(matter, world)),
    ),
    ...section(`文件原文（${parts.length} 条）`, ['事项', '单位', '作用', '原文', '条款'], parts),
  ]
}
