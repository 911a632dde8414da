import { boards } from '#config/regions/demo/boards'
import { compounds } from '#config/regions/demo/compounds'
import type { LocalPerson } from '#localcloud/people'

const resident = (id: string, label: string, note: string): LocalPerson => ({
  ...{ id, label, note },
  kind: 'resident',
  openid: `openid-${id}`,
})

/** `id` is the id of the staff record, so that one name leads from the switcher to the roster. */
const staff = (id: string, label: string, post: string, note: string): LocalPerson => ({
  ...{ id, label, post, note },
  kind: 'staff',
  openid: `openid-${id}`,
})

/** Everybody a developer can be in the demo county. */
export const demoPeople: readonly LocalPerson[] = [
  resident('resident-upstairs', '居民·楼上', '溪源小区，常报事的'),
  resident('resident-downstairs', '居民·楼下', '溪源小区，不想让物业看到的'),
  resident('resident-garden', '居民·画廊', '画廊花园'),
  staff('manager-a', '物业经理·溪源', 'yibai-property:propertyManager:xiyuan', '第一接手人'),
  staff('manager-b', '物业经理·画廊', 'erbai-property:propertyManager:hualong', '第一接手人'),
  staff('grid-a', '网格长·柳荫', 'liuyin-committee:gridLeader:liuyin', '核查物业，托底旧厂家属院'),
  staff('grid-b', '网格长·月潭', 'yuetan-committee:gridLeader:yuetan', '核查物业'),
  staff('street-a', '街道经办员', 'yunxi-street:desk:yunxi-street', '核查社区'),
  staff('officer-a', '城管执法队员', 'urban-management:officer:liuyin', '今天休假，由 officer-k 顶班'),
  staff('officer-k', '城管执法队员·顶班', 'urban-management:officer:liuyin', '顶 officer-a 的岗'),
  staff('officer-b', '公安民警', 'police:officer:liuyin', '夜班'),
  staff('officer-d', '城管执法队员·同组', 'urban-management:officer:liuyin', '两人办案的另一位'),
  staff('officer-c', '消防执法队员', 'fire-rescue:officer:liuyin', '周末也在'),
  staff('street-officer-a', '街道执法队员', 'yunxi-street:officer:liuyin', '可以责令改正，不能立案'),
  staff('desk-a', '城管责任科室', 'urban-management:desk:demo', '队员办不了的事会到这里'),
  staff('legal-a', '城管法制审核员', 'urban-management:legalReviewer:demo', '审核案卷，不办案'),
  staff('head-a', '城管负责人', 'urban-management:unitHead:demo', '决定案卷，不办案'),
  staff('desk-b', '公安责任科室', 'police:desk:demo', '队员办不了的事会到这里'),
  staff('coordinator-a', '县专班调度员', 'coordination:coordinator:demo', '超时的事会到这里'),
  staff('supervisor-a', '执法监督员', 'supervision:supervisor:demo', '只看、只督，不办'),
  staff('admin-a', '管理员', 'coordination:admin:demo', '改设置，看不到诉求'),
]

export interface DemoBoard {
  readonly code: string
  readonly title: string
}

export const demoBoards: readonly DemoBoard[] = boards.map(({ code, compound, gate }) => ({
  code,
  title: `${compounds.find(({ id }) => id === compound)?.name ?? compound}·${gate}`,
}))
