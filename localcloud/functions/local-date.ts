/**
 * `Date` as function code sees it: the same constructor, with the movable clock where the real one reads
 * the machine's. A proxy, not a subclass, because bundled libraries compare constructors and call `Date()`.
 */
export function localDate(real: DateConstructor, now: () => number): DateConstructor {
  const proxy: DateConstructor = new Proxy(real, {
    construct: (target, args, newTarget) => {
      const own = newTarget === proxy ? target : newTarget
      return Reflect.construct(target, args.length === 0 ? [now()] : args, own) as Date
    },
    apply: (target) => Reflect.construct(target, [now()]).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
  return proxy
}
