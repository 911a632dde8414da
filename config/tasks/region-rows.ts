import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WorkCalendar } from '#types/calendar'
import type { RegionPack } from '#types/region'
import type { World } from '#core/domain/world'
import { pack as demo } from '#config/regions/demo/index'
import { pack as huichang } from '#config/regions/huichang/index'
import { pack as liandong } from '#config/regions/liandong/index'
import { pack as panjin } from '#config/regions/panjin/index'
import { pack as yeji } from '#config/regions/yeji/index'
import { pack as zongyang } from '#config/regions/zongyang/index'
import { sampleCompound } from '#config/regions/sample-compound'
import { matterRows } from './region-rows/matter-rows'
import { programmeRows } from './region-rows/programme-rows'
import { ruleRows } from './region-rows/rule-rows'

/** Where the pages lie, from the root of the repository; one for every region. */
export const REGION_DOCS = 'docs/regions'

export const publishedPacks: readonly RegionPack[] = [yeji, panjin, liandong, huichang, zongyang, demo]

export const regionDocPath = ({ code }: RegionPack): string => join(REGION_DOCS, `${code}.md`)

/** No row shows a moment, so that any day without a holiday does. */
const noCalendar: WorkCalendar = {
  code: 'rows',
  firstYear: 2026,
  lastYear: 2026,
  holidays: [],
  makeUpDays: [],
}

const sampleWorld = (pack: RegionPack): World => ({
  now: Date.parse('2026-03-02T09:00:00+08:00'),
  pack,
  calendar: noCalendar,
  compound: sampleCompound(pack),
})

/** What a pack does with every matter, for whoever has to vouch for it; a test fails when the file differs. */
export function regionDoc(pack: RegionPack): string {
  const lines = [
    `# ${pack.name}：${pack.title}`,
    '',
    `由 \`config/regions/${pack.code}\` 经 \`npx tsx config/tasks/region-rows.ts\` 生成：要改就改区域包，不改这一页。`,
    '“谁先接、谁核查”是分派规则对一个示例小区的回答；原文照录，条款是该文件的条款。',
    '标“缺省”的不是文件写的，是平台先用着、等当地决定的。',
    '',
    ...matterRows(sampleWorld(pack)),
    ...programmeRows(pack),
    ...ruleRows(pack),
  ]
  return lines.join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(REGION_DOCS, { recursive: true })
  for (const pack of publishedPacks) writeFileSync(regionDocPath(pack), regionDoc(pack))
}
