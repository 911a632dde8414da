import type { Duty, Source } from '#types/region'
import { assumedThat } from '../defaults/sources'

/** Ours, with what 盘综执〔2021〕6号 does say; the city may decide otherwise. */
export const assumed = (remark: string): Source => assumedThat(`缺省值，待市里确定：${remark}`)

export const duty = (clause: string, text: string): Duty => ({ text, clause })
