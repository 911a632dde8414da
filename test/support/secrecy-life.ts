import { staffOn } from '#config/regions/demo/staff'
import type { StoredCase } from '#core/store/case-shape'
import type { CaseView } from '#types/case-view'
import type { DocketView } from '#types/docket-view'
import type { MediaType } from '#types/media'
import type { CaseState } from '#types/case'
import { ABOUTS, type Stage } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { HOUR, type House, type Reply } from './house'
import { smallPhoto } from './photo'
import type { RandomSource } from './random-source'
import { recordings } from './recording'
import type { Walker } from './rights-walk'
import { fieldsOf, offerOf } from './secrecy-offers'
import { residentLooks, staffLooks } from './secrecy-looks'
import { sentFile } from './sent-file'
import { caseOf, type Secret, type SecrecyScanner } from './secrecy-scanner'

const MATTERS = [
  ...['poultry', 'pile-hang', 'green-occupy', 'flyers', 'life-noise', 'dogs', 'fire-lane', 'random-parking'],
  ...['garbage-not-cleared', 'pm-service', 'enforcement-conduct', 'illegal-construction', null],
]
const REPORTERS = ['resident-upstairs', 'resident-downstairs', 'resident-garden']

/** So many lives between two nights: the log keeps no more lines than they leave. */
const NIGHTLY = 5

/** Words of these moves are for staff; what a reporter or everybody may read is not marked so. */
const FOR_STAFF = [
  ...['dissuade', 'escalate', 'transfer', 'reclassify', 'mediate', 'orderCorrection', 'inspect', 'plan'],
  ...['whistle', 'contactCall', 'muster', 'attend', 'concludeCall', 'press', 'openDocket', 'arbitrate'],
]
const BY_REPORTER = ['add', 'urge', 'withdraw', 'rate', 'reopen', 'objectOnce']

const photo = smallPhoto()
const spoken: readonly (keyof typeof recordings)[] = ['audio/mpeg', 'audio/mp4', 'video/mp4']

/** How often it is the reporter's turn. */
const WAITS: Readonly<Partial<Record<Stage, number>>> = { rating: 0.9, closed: 0.5, declined: 0.9 }

const nextOf = ({ stage, holder, verifier }: CaseState): PostId =>
  stage === 'verifying' ? (verifier ?? holder) : holder

function concernedBy({ holder, verifier, watchers, calls, plan }: CaseState): readonly PostId[] {
  const verifiers = verifier === null ? [] : [verifier]
  return [holder, ...verifiers, ...watchers, ...calls.map(({ post }) => post), ...(plan?.approvers ?? [])]
}

/** Random days of the county's people: what they are offered they do, and everybody looks where they can. */
export class SecretLives {
  private count = 0
  private readonly cases: string[] = []
  private readonly dockets = new Set<string>()

  constructor(
    private readonly house: House,
    private readonly scanner: SecrecyScanner,
    private readonly walkers: readonly Walker[],
    private readonly random: RandomSource,
  ) {}

  async live(): Promise<void> {
    const id = await this.files()
    for (let step = 0; step < 8; step += 1) {
      await this.moves(id)
      if (step % 2 === 0) await this.looks(id)
    }
    if (this.random.chance(0.3)) this.house.later(HOUR * (1 + this.random.below(30)))
    if (this.cases.length % NIGHTLY !== 0) return
    await this.house.cloud.runTimer('sweep')
    await this.house.cloud.runTimer('notify')
    for (const line of await this.house.lines()) this.scanner.bare('the log', line)
  }

  private mark(secret: Secret, id: string, of = ''): string {
    this.count += 1
    return this.scanner.leave({ text: `暗记${String(this.count).padStart(6, '0')}`, secret, of, id })
  }

  private async call<Value>(walker: Walker, op: string, input: object, post?: PostId): Promise<Reply<Value>> {
    const reply = (await walker.ask(op, input, post)) as Reply<Value>
    await this.scanner.got({ who: walker.name, actor: walker.actorIn(post), op, text: JSON.stringify(reply) })
    return reply
  }

  private named(name: string): Walker {
    const walker = this.walkers.find((one) => one.name === name)
    if (walker === undefined) throw new Error(`nobody is ${name}`)
    return walker
  }

  private async files(): Promise<string> {
    const reporter = this.named(this.random.pick(REPORTERS))
    const words = `发现${String(this.count)}`
    const filing = {
      compound:
        reporter.name === 'resident-garden' ? 'hualong' : this.random.pick(['xiyuan', 'xiyuan', 'jiuchang']),
      ...{ kind: 'report', matter: this.random.pick(MATTERS), place: { building: '3栋', detail: '门口' } },
      about: this.random.chance(0.2) ? this.random.pick(ABOUTS) : null,
      ...{ hideFromProperty: this.random.chance(0.2), danger: this.random.chance(0.05) },
      contact: this.random.chance(0.5),
    }
    const sent = (type: MediaType, bytes: Buffer) => sentFile(this.house, reporter.name, type, bytes)
    const type = this.random.pick(spoken)
    const file = this.random.chance(0.4) ? await sent('image/jpeg', photo) : null
    const voice = this.random.chance(0.5) ? await sent(type, recordings[type]) : null
    const files = [file, voice].filter((one) => one !== null)
    const mark = this.mark('report', 'not yet filed')
    const reply = await reporter.ask('case.file', {
      ...filing,
      words: words + mark,
      files,
    })
    const { id } = (reply as Reply<CaseView>).value
    this.scanner.marks.pop()
    this.scanner.leave({ text: mark, secret: 'report', of: '', id })
    if (file !== null) this.scanner.leave({ text: file, secret: 'report', of: '', id })
    if (voice !== null) this.scanner.leave({ text: voice, secret: 'voice', of: '', id })
    const text = JSON.stringify(reply)
    await this.scanner.got({ who: reporter.name, actor: reporter.actor, op: 'case.file', text })
    this.cases.push(id)
    return id
  }

  /** Mostly whoever has it or waits for it, now and then anybody. */
  private cast({ state }: StoredCase): readonly [Walker, PostId | undefined] {
    const post = this.random.chance(0.6) ? nextOf(state) : this.random.pick(concernedBy(state))
    const standing = staffOn('2026-11-17').filter(({ posts }) => posts.some(({ id }) => id === post))
    const staff = this.walkers.filter(({ name }) => standing.some(({ id }) => id === name))
    const reporter = this.walkers.find(
      ({ actor }) => 'personKey' in actor && actor.personKey === state.reporter,
    )
    if (reporter !== undefined && this.random.chance(WAITS[state.stage] ?? 0.15)) return [reporter, undefined]
    if (staff.length === 0 || this.random.chance(0.1)) return [this.random.pick(this.walkers), undefined]
    return [this.random.pick(staff), post]
  }

  private async moves(id: string): Promise<void> {
    const document = await caseOf(this.house, id)
    if (document === undefined) return
    const { docket } = document.state
    if (docket !== null) this.dockets.add(docket.id)
    if (docket !== null && document.stage === 'enforcing') {
      await this.acts(docket.id, document)
      return
    }
    const [walker, post] = this.cast(document)
    await this.asksForPhone(walker, id, post)
    const opened = await this.call<CaseView>(walker, 'case.open', { id }, post)
    const offer = opened.ok ? offerOf(opened.value.offers, this.random) : undefined
    if (offer === undefined) return
    const fields = fieldsOf(offer, this.scene(), (code) => this.caseWords(code, offer.action, id, walker))
    await this.call(walker, 'case.move', { id, action: offer.action, fields }, post)
  }

  private async asksForPhone(walker: Walker, id: string, post: PostId | undefined): Promise<void> {
    if (walker.kind !== 'staff' || !this.random.chance(0.15)) return
    await this.call(walker, 'case.reveal', { id, reason: 'evidence', words: '取证' }, post)
  }

  private async acts(id: string, { holder }: StoredCase): Promise<void> {
    const unit = this.walkers.filter(
      ({ actor }) => actor.kind === 'staff' && holder.startsWith(`${actor.post.unit}:`),
    )
    const walker = this.random.pick(unit.length > 0 ? unit : this.walkers)
    const opened = await this.call<DocketView>(walker, 'docket.open', { id })
    const offer = opened.ok ? offerOf(opened.value.offers, this.random) : undefined
    if (offer === undefined) return
    const fields = fieldsOf(offer, this.scene(), (code) =>
      this.mark(code === 'party' ? 'party' : 'docketWords', id),
    )
    await this.call(walker, 'docket.move', { id, action: offer.action, fields })
  }

  private scene() {
    return { random: this.random, now: this.house.cloud.clock.now(), into: this.cases.at(-2) }
  }

  private caseWords(code: string, action: string, id: string, { actor }: Walker): string {
    if (code === 'servedOn' || code === 'helper') return this.mark('party', id)
    if (action === 'note' && actor.kind === 'staff') return this.mark('note', id, actor.post.unit)
    if (BY_REPORTER.includes(action)) return this.mark('report', id)
    return FOR_STAFF.includes(action) ? this.mark('staffWords', id) : '已处理'
  }

  /** Two of the county look somewhere: at this case, at another, or at whatever their phone shows. */
  private async looks(id: string): Promise<void> {
    for (const walker of [this.random.pick(this.walkers), this.random.pick(this.walkers)]) {
      const other = this.random.chance(0.6) ? id : this.random.pick(this.cases)
      const docket = [...this.dockets].at(-1 - this.random.below(3)) ?? 'none'
      const [op, input] = this.random.pick(
        walker.kind === 'staff' ? staffLooks(other, docket) : residentLooks(other),
      )
      await this.call(walker, op, input)
    }
  }
}
