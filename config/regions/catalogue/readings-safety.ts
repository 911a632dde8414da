import type { Reading } from './reading-forms'
import { lead, ofProperty, service, straightToLead, violation } from './reading-forms'

/** 消防安全, 公用设施, 电梯特种设备. */
export const safetyReadings = {
  'damage-utilities': {
    ...violation,
    label: '破坏水热气市政设施',
    category: '公用设施类',
    hazard: 'danger',
    script: '您好，水、热、气的管线设施碰坏了很危险，请马上停下来，离远一些，等抢修人员来处理。',
  },
  'utility-service': {
    ...service,
    label: '水电气热等设施维护',
    category: '公用设施类',
    script: '您好，我们来看一下故障位置，先给您一个修好的时间。',
  },
  'fire-lane': {
    ...violation,
    label: '占用消防通道',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，这里是消防车通道，车停在这里救火车进不来，麻烦您现在挪一下，前面有空位。',
  },
  'evac-route': {
    ...violation,
    label: '堵塞疏散通道安全出口',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，楼梯间和安全出口是大家逃生的路，麻烦您现在把东西挪开，搬不动我们来帮忙。',
  },
  'fire-facility': {
    ...violation,
    label: '损坏挪用消防设施器材',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，消火栓、灭火器是救命用的，不能挪用也不能遮挡，请放回原处；坏了的我们登记下来马上修。',
  },
  'ebike-park': {
    ...violation,
    label: '楼道门厅停放电动车',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，门厅是逃生出口，电动车请停到楼下车棚，谢谢您。',
  },
  'fly-wire-charging': {
    ...violation,
    label: '飞线充电',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，从楼上拉线充电容易起火，请您把线收起来，楼下充电棚有空位，我带您过去。',
  },
  'ebike-upstairs': {
    ...violation,
    label: '电动车上楼入户',
    category: '消防安全类',
    hazard: 'safety',
    script: '您好，电动车和电池不能进电梯、进家门，我们帮您推到楼下充电棚。',
  },
  'fire-training': {
    ...service,
    firstHandler: lead,
    label: '请求消防检查培训',
    category: '消防安全类',
    script: '您好，我们来商量一下消防检查和培训的时间，也请您叫上邻居一起参加。',
  },
  flammables: {
    ...straightToLead,
    label: '违规存放易燃易爆物',
    category: '消防安全类',
    hazard: 'danger',
    procedure: 'police',
    script: '您好，易燃易爆的东西不能放在楼里，请不要点火、不要自己搬动，等专业人员来处理。',
  },
  'elevator-fault': {
    ...violation,
    label: '电梯故障困人',
    category: '电梯特种设备类',
    hazard: 'danger',
    script: '您好，电梯正在检修，请先走楼梯，需要帮忙搬东西请叫我们。',
  },
  'elevator-maint': {
    ...ofProperty,
    label: '电梯未检验未维保',
    category: '电梯特种设备类',
    hazard: 'safety',
    script: '您好，我们核对一下电梯的检验标志和维保记录，请出示。',
  },
  'pressure-vessel': {
    ...straightToLead,
    label: '压力容器违规使用',
    category: '电梯特种设备类',
    hazard: 'danger',
    script: '您好，压力容器要登记、检验合格才能用，请先停用，离开一些，把登记和检验资料给我们看一下。',
  },
} satisfies Readonly<Record<string, Reading>>
