import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { decisionsPart } from './rights-matrix/decisions-part'
import { docketPart } from './rights-matrix/docket-part'
import { movesPart } from './rights-matrix/moves-part'
import { publicPart } from './rights-matrix/public-part'
import { whatOfItPart } from './rights-matrix/what-of-it-part'
import { whoReadsPart } from './rights-matrix/who-reads-part'

/** Where the document lies, from the root of the repository. */
export const RIGHTS_DOC = 'docs/rights.md'

/** The document as the pure functions answer; a test fails when the file differs. */
export function rightsDoc(): string {
  const head = [
    '# Who may read and do what',
    '',
    'Asked of the pure functions in `cloudfunctions/core/domain` by `npx tsx config/tasks/rights-matrix.ts`: change a',
    'function, not this page. The words for roles and relations are explained in `types/people.ts`.',
    '',
  ]
  const parts = [whoReadsPart, whatOfItPart, movesPart, publicPart, docketPart, decisionsPart]
  return [...head, ...parts.flatMap((part) => part())].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(RIGHTS_DOC, rightsDoc())
