import type { Duty, Source } from '#types/region'
import { assumedThat } from '../defaults/sources'

/** Ours, with what the county's article does say; the county may decide otherwise. */
export const assumed = (remark: string): Source => assumedThat(`缺省值，待县里确定：${remark}`)

export const duty = (clause: string, text: string): Duty => ({ text, clause })

/** The article has no numbered clauses: a passage is called by the words it opens with. */
export const PASSAGE = {
  lists: '强化行业牵头抓总',
  county: '强化县级统筹调度',
  chain: '严格属地联动监管',
  property: '严格物业服务责任',
  departments: '综合执法与单个部门执法相结合',
  onCall: '接诉即办与定期执法相结合',
  shares: '服务与执法相结合',
  deliberation: '综合执法与协商议事相结合',
  consultation: '加强协同意事',
  jointMeeting: '强化协同处置',
  supervision: '强力协同监督',
} as const
