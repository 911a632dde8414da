import path from 'node:path'
import { built } from '../built'
import { GUIDE, type GuideChapter } from './guide-rows'

export const GUIDE_FILE = path.join(built.root, 'docs', 'guide.zh-CN.md')
export const PICTURES = path.join(built.root, 'docs', 'guide')

export const pictureOf = (scene: string): string => `${scene}.jpg`

/** As many phones as stand beside one another on a page and can still be read. */
const BESIDE = 3

function strip(chapter: GuideChapter, first: number): string {
  const steps = chapter.steps.slice(first, first + BESIDE)
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(
      steps.map(({ scene }, place) => `![${chapter.role} ${first + place + 1}](guide/${pictureOf(scene)})`),
    ),
    row(steps.map(() => '---')),
    row(steps.map(({ says }, place) => `${first + place + 1}. ${says}`)),
  ].join('\n')
}

function chapterText(chapter: GuideChapter): string {
  const strips = chapter.steps.flatMap((_, place) => (place % BESIDE === 0 ? [strip(chapter, place)] : []))
  return [`## ${chapter.role}`, chapter.lead, ...strips].join('\n\n')
}

/** The guide as it is read: a chapter a role, a picture a step. */
export function guideDocument(chapters: readonly GuideChapter[] = GUIDE): string {
  const intro = '照片里的县、小区、单位和人都是虚构的。图由 `npm run guide` 从真的页面上拍下来。'
  const toc = chapters.map(({ role }) => `[${role}](#${role.replaceAll('、', '')})`).join(' · ')
  return `${['# 一米线怎么用', intro, toc, ...chapters.map(chapterText)].join('\n\n')}\n`
}
