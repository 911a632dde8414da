import { readFileSync } from 'node:fs'
import path from 'node:path'

type Attributes = Record<string, string>

interface Platform {
  readonly template?: { mergeComponents(context: unknown, patch: Record<string, Attributes>): void }
}

interface Context {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void
}

/** Adds the accessibility attributes of client/platform/aria.json to WeChat's templates. */
export default function taroAria(context: Context): void {
  const file = path.resolve(process.cwd(), 'client/platform/aria.json')
  const names = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>
  const patch = Object.fromEntries(
    Object.entries(names).map(([component, list]) => [
      component,
      Object.fromEntries(list.map((name) => [name, ''])),
    ]),
  )
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => platform.template?.mergeComponents(context, patch),
  })
}
