import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria.json'
import { onH5 } from './target'

type Attributes = Readonly<Record<string, string>>

const declared = Object.entries(attributes).map(([component, names]): readonly [string, Attributes] => [
  component,
  Object.fromEntries(names.map((name) => [name, ''])),
])

/**
 * Taro's WeChat templates know no accessibility attributes. The build adds these to the templates; the runtime
 * numbers attributes by their sorted names, so it has to know the very same ones before the first page is drawn.
 */
export function declareAria(): void {
  if (!onH5) mergeInternalComponents(Object.fromEntries(declared))
}
