import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { casePart } from './lifecycle-doc/case-part'
import { docketPart } from './lifecycle-doc/docket-part'

/** Where the document lies, from the root of the repository. */
export const LIFECYCLE_DOC = 'docs/case-lifecycle.md'

/** The document as the tables give it; a test fails when the file differs. */
export function lifecycleDoc(): string {
  const head = [
    '# The life of a case',
    '',
    'Drawn from the tables in `cloudfunctions/core/domain` by `npx tsx config/tasks/lifecycle-doc.ts`: change a table,',
    'not this page. Stages, moves and clocks are explained in `types/lifecycle.ts`.',
    '',
  ]
  return [...head, ...casePart(), ...docketPart()].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(LIFECYCLE_DOC, lifecycleDoc())
