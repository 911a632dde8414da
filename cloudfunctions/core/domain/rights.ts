import type { CaseDocument } from '#types/case'
import type { Actor } from '#types/people'
import type { World } from './world'

/** What a right looks at; a whole document has it. */
export type Readable = Pick<CaseDocument, 'region' | 'street' | 'compound' | 'state'>
export declare function mayRead(actor: Actor, document: Readable, world: World): boolean
