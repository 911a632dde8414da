import type { MyCaseLine, MyData } from '#types/my-data'
import { dataCopy } from '../../../copy/mine'
import { when } from '../../../copy/time'
import { stages } from '../../../copy/words'

/** What became of the words of one case, in words. */
export function wordsOf({ words, erased }: MyCaseLine): readonly string[] {
  if (words.length === 0) return [erased ? dataCopy.erasedWords : dataCopy.noWords]
  return erased ? [...words, dataCopy.partlyErased] : words
}

function caseLines(line: MyCaseLine, now: number): readonly string[] {
  const { title, compound, stage, filedAt, number } = line
  const head = [dataCopy.filed(when(filedAt, now), number), compound, title, stages[stage]].join(' · ')
  return [head, ...wordsOf(line).map((words) => `　${words}`)]
}

/** Everything as plain text, to be kept elsewhere. */
export function everythingIn(data: MyData): string {
  const { now, cases, follows, contact, inbox, devices, sessions } = data
  return [
    `${dataCopy.title} · ${when(now, now)}`,
    `${dataCopy.contact}：${contact ?? dataCopy.noContact}`,
    `${dataCopy.messages}：${dataCopy.messageCount(inbox.kept, inbox.unread)}`,
    `${dataCopy.devices}：${devices.length}`,
    ...sessions.map(({ device, startedAt }) => `${dataCopy.screens}：${device} · ${when(startedAt, now)}`),
    '',
    dataCopy.cases,
    ...(cases.items.length === 0 ? [dataCopy.noCases] : cases.items.flatMap((line) => caseLines(line, now))),
    '',
    dataCopy.follows,
    ...(follows.items.length === 0
      ? [dataCopy.noFollows]
      : follows.items.map(({ title, compound, at }) => `${when(at, now)} · ${compound} · ${title}`)),
  ].join('\n')
}
