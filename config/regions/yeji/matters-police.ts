import type { MatterPart, MatterRule } from '#types/region'
import { matter } from '../catalogue/matter'
import { streetDesk } from '../defaults/routing'
import { part } from '../catalogue/part'

const clause = '二、4'
const lead = 'police'
const enforce = (text: string): MatterPart => part(lead, 'enforce', clause, text)

/** What 市公安局叶集分局 owns. */
export const policeMatters: readonly MatterRule[] = [
  matter('life-noise', {
    lead,
    why: '物业先上门劝阻并报告；劝不住的，由市公安局叶集分局依法查处。',
    clause,
    parts: [enforce('生活噪声污染')],
  }),
  matter('fireworks', {
    lead,
    why: '物业先劝阻并报告；不听劝的，由市公安局叶集分局依法查处。',
    clause,
    parts: [enforce('燃放烟花爆竹')],
  }),
  matter('falling-objects', {
    lead,
    why: '物业先提醒、劝阻并报告，高空抛物由市公安局叶集分局依法查处；正在发生的，直接由公安处置。',
    clause,
    parts: [enforce('高空抛物')],
  }),
  matter('dogs', {
    lead,
    why: '物业先劝阻并报告；城区内违规养犬，由市公安局叶集分局依法查处。',
    clause,
    parts: [enforce('城区范围内违规养犬')],
  }),
  matter('privacy-leak', {
    lead,
    why: '物业泄露业主信息，达到法定情节和条数的，由市公安局叶集分局依法处理。',
    clause,
    parts: [enforce('物业服务企业泄露业主信息达到法定情节和条数的，依法予以处理')],
  }),
  /** The fast path: straight to the police with the clock of a danger; no property reads about it. */
  matter('obstruct-enforcement', {
    lead,
    verifier: streetDesk,
    why: '阻碍执法、妨碍公务的，由市公安局叶集分局依法快速处置。',
    clause,
    parts: [enforce('阻碍执法、妨碍公务的违法犯罪行为依法快速处置')],
  }),
]
