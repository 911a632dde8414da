import type { MatterPart, MatterRule } from '#types/region'
import { grid } from '../defaults/routing'
import { matter } from '../catalogue/matter'
import { part } from '../catalogue/part'

const fire = (footing: MatterPart['footing'], text: string): MatterPart =>
  part('fire-rescue', footing, '五（四）', text)
const market = (footing: MatterPart['footing'], text: string): MatterPart =>
  part('market-regulation', footing, '五（五）', text)

const EBIKES = '电动自行车违规停放充电等消防安全隐患'
const MARKET_OFFENCES = '对小区内及周边市场主体违反市场监管领域法律法规的行为进行查处'
const ELEVATORS = '对物业小区电梯安全实施监督管理'

/** What 县公安局, 县消防救援大队 and 县市场监管局 own. */
export const safetyMatters: readonly MatterRule[] = [
  /**
   * 五（三） gives 县公安局 the order of the compound, not the property's guards: nobody is reported by it, and the
   * grid leader confirms, because it may concern guards all the same.
   */
  matter('security', {
    lead: 'police',
    about: null,
    verifier: grid,
    why: '小区的治安秩序，由县公安局依法维护。',
    clause: '五（三）',
    parts: [part('police', 'supervise', '五（三）', '依法维护住宅小区治安管理秩序')],
  }),
  matter('falling-objects', {
    lead: 'police',
    why: '物业先提醒、劝阻，高空抛物由县公安局查处；正在发生的，直接由公安处置。',
    clause: '五（三）',
    parts: [part('police', 'enforce', '五（三）', '查处高空抛物等违法行为')],
  }),
  matter('fire-facility', {
    lead: 'fire-rescue',
    why: '物业先劝阻；小区里的消防设施由县消防救援大队监管。',
    clause: '五（四）',
    parts: [fire('supervise', '负责小区内消防设施监管')],
  }),
  matter('fire-lane', {
    lead: 'fire-rescue',
    why: '物业先劝离；占用消防通道由县消防救援大队整治。',
    clause: '五（四）',
    parts: [fire('enforce', '整治占用消防通道')],
  }),
  matter('ebike-park', {
    lead: 'fire-rescue',
    why: '物业先劝导挪走；电动自行车违规停放由县消防救援大队整治。',
    clause: '五（四）',
    parts: [fire('enforce', EBIKES)],
  }),
  matter('fly-wire-charging', {
    lead: 'fire-rescue',
    why: '物业先劝导拆线；电动自行车违规充电由县消防救援大队整治。',
    clause: '五（四）',
    parts: [fire('enforce', EBIKES)],
  }),
  matter('elevator-fault', {
    lead: 'market-regulation',
    why: '物业先停梯、救援、报修；电梯安全由县市场监管局监督管理。',
    clause: '五（五）',
    parts: [market('supervise', ELEVATORS)],
  }),
  matter('elevator-maint', {
    lead: 'market-regulation',
    why: '电梯的使用、维保和检验，由县市场监管局监督检查。',
    clause: '五（五）',
    parts: [
      market('supervise', '指导物业服务企业制定电梯安全监督检查计划'),
      market('supervise', ELEVATORS),
      market('supervise', '对电梯使用单位、维保单位和检验检测机构实施监督检查'),
    ],
  }),
  matter('no-license', {
    lead: 'market-regulation',
    why: '无照经营等违反市场监管法律法规的行为，由县市场监管局查处。',
    clause: '五（五）',
    parts: [market('enforce', MARKET_OFFENCES)],
  }),
  matter('false-ad', {
    lead: 'market-regulation',
    why: '虚假广告、假冒伪劣等违反市场监管法律法规的行为，由县市场监管局查处。',
    clause: '五（五）',
    parts: [market('enforce', MARKET_OFFENCES)],
  }),
]
