import type { CaseState } from '#types/case'
import type { By, CaseEvent, CaseFact, Filed } from '#types/case-event'
import type { ClockCode, Hazard } from '#types/lifecycle'
import type { PostId, StaffActor } from '#types/people'
import type { RegionPack } from '#types/region'
import type { RunningClock } from '#types/running-clock'
import { startClock } from '#core/domain/clock'
import { evolve } from '#core/domain/evolve'
import { unitOf } from '#core/domain/posts'
import { matterOf } from '#core/domain/route'
import { attend } from '#core/domain/sweep'
import type { World } from '#core/domain/world'
import { calendar, MONDAY, worldAt } from './demo-world'

/** A case as its events tell it; what clocks want is kept as `sweep` keeps it. */
export class Life {
  events: readonly CaseEvent[] = []
  state: CaseState
  calendar = calendar
  private readonly hazard: Hazard

  constructor(
    readonly pack: RegionPack,
    readonly holder: PostId,
    codes: readonly ClockCode[],
    more: Partial<Filed> = {},
    public now = MONDAY,
  ) {
    this.hazard = more.hazard ?? 'none'
    const clocks = codes.map((code) => this.clock(code))
    const filed: Filed = {
      ...{ type: 'filed', kind: 'report', matter: 'fire-lane', about: null, hideFromProperty: false },
      ...{ hazard: 'none', publicity: 'count', answers: {}, contact: false, holder, watchers: [], clocks },
      ...more,
    }
    this.state = this.append(filed, { kind: 'resident', personKey: 'v1.upstairs' })
  }

  get world(): World {
    return { ...worldAt(this.now), pack: this.pack, calendar: this.calendar }
  }

  /** A clock that starts now, by the hours of this post. */
  clock(code: ClockCode, post: PostId = this.holder): RunningClock {
    const matter = matterOf('fire-lane', this.pack)
    const subject = { matter, hazard: this.hazard, unit: unitOf(post) }
    return startClock(code, this.now, subject, this.world)
  }

  append(fact: CaseFact, by: By): CaseState {
    const state = evolve(this.events.length === 0 ? null : this.state, fact, this.now, by)
    const seq = this.events.length + 1
    const event = { seq, at: this.now, by, commandId: `c${String(seq)}`, before: '', hash: '', fact }
    this.events = [...this.events, event]
    this.state = state
    return state
  }

  /** Time goes on and the clocks are attended once, as by one run of `sweep`. */
  until(now: number): readonly CaseFact[] {
    this.now = now
    const facts = attend(this, this.world)
    for (const fact of facts) this.append(fact, { kind: 'system' })
    return facts
  }

  by(actor: StaffActor): By {
    return { kind: 'staff', staffId: actor.staffId, name: actor.name, post: actor.post.id }
  }

  ranOut(): readonly (readonly [ClockCode, PostId | undefined])[] {
    return this.events.flatMap(({ fact }) => (fact.type === 'ranOut' ? [[fact.clock, fact.to] as const] : []))
  }
}
