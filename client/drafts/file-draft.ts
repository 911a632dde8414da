import type { PhoneRefusal } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import type { FileCaseInput } from '#types/contract'
import type { Asked } from '../api/answer'
import { call } from '../api/call'
import { leaveContact, leftContact } from '../api/left-contact'
import { noteFiled } from '../api/just-filed'
import { prepareMove } from '../api/use-move'
import { inputOf } from './draft'
import type { Draft } from './draft'
import { settleDraft } from './drafts'

/** After these nobody knows whether the case was written. */
const UNSURE: readonly PhoneRefusal[] = ['unreachable', 'internal']
/** These judge the words themselves: with them nothing was ever written. */
const JUDGED: readonly PhoneRefusal[] = [
  'bad_input',
  'file_unknown',
  'file_kind',
  'file_too_large',
  'too_large',
]

function maybeThere(code: PhoneRefusal, before: boolean): boolean {
  return UNSURE.includes(code) || (before && !JUDGED.includes(code))
}

const PHONE = /^(?:1\d{10}|0\d{2,3}-?\d{5,8}(?:-\d{1,4})?)$/u

/** Nothing typed is enough where a phone was left before. */
export function lacksPhone({ contact, phone }: Draft): boolean {
  if (!contact) return false
  const typed = phone.trim()
  return typed === '' ? leftContact() === null : !PHONE.test(typed)
}

/** Before the case is there, so that whoever accepts it at once finds the phone. */
async function leavePhone({ contact, phone }: Draft): Promise<Asked<unknown> | null> {
  const typed = phone.trim()
  return contact && typed !== '' ? await leaveContact(typed) : null
}

const same = (one: FileCaseInput, other: FileCaseInput) => JSON.stringify(one) === JSON.stringify(other)

/**
 * One name is one case, with the words that arrived first. So a draft whose answer was lost is sent again as it was,
 * and what was changed since becomes an addition that waits on the page of the case.
 */
export async function fileDraft(draft: Draft): Promise<Asked<CaseView>> {
  const left = await leavePhone(draft)
  if (left?.ok === false) return left
  const wanted = inputOf(draft)
  const sent = draft.sent ?? wanted
  settleDraft(draft.commandId, { sent })
  const answer = await call('resident', 'case.file', sent, { commandId: draft.commandId })
  if (!answer.ok) {
    settleDraft(draft.commandId, { sent: maybeThere(answer.code, draft.sent !== null) ? sent : null })
    return answer
  }
  // What was sent from another tab under this name may have come first.
  const late = !same(sent, wanted) || answer.value.words !== sent.words
  if (late) {
    const photos = wanted.files.filter((file) => !sent.files.includes(file))
    prepareMove(answer.value.id, 'add', { words: wanted.words, photos })
  }
  noteFiled({ id: answer.value.id, late })
  return answer
}
