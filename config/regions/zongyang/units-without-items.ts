import type { Unit } from '#types/region'
import { seed } from '../defaults/sources'

const clause = '五末段'

const named = (id: string, name: string, mark: string): Unit => ({
  id,
  name,
  mark,
  kind: 'department',
  duties: [
    {
      text: '自然资源、生态环境、应急、发展改革、民政等部门按照职责分工，落实“城市管理进小区”相关工作',
      clause,
    },
  ],
  source: seed(clause),
})

/** Named with one sentence for all and no matter of their own: they may be called, nothing is routed to them. */
export const unitsWithoutItems: readonly Unit[] = [
  named('natural-resources', '自然资源部门', '规'),
  named('ecology', '生态环境部门', '环'),
  named('emergency', '应急部门', '应'),
  named('development-reform', '发展改革部门', '发'),
  named('civil-affairs', '民政部门', '民'),
]
