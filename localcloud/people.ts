/** Somebody a developer can be: a member of the demo county. */
export interface LocalPerson {
  readonly id: string
  /** What the switcher shows, such as 居民·楼上. */
  readonly label: string
  readonly kind: 'resident' | 'staff'
  readonly openid: string
  readonly post?: string
  readonly note?: string
}

export interface LocalPeople {
  list(): readonly LocalPerson[]
  find(id: string): LocalPerson | undefined
  byOpenid(openid: string): LocalPerson | undefined
  replace(people: readonly LocalPerson[]): void
}

export function createPeople(initial: readonly LocalPerson[]): LocalPeople {
  let people = initial
  return {
    list: () => people,
    find: (id) => people.find((person) => person.id === id),
    byOpenid: (openid) => people.find((person) => person.openid === openid),
    replace: (next) => {
      people = next
    },
  }
}
