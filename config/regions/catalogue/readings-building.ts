import type { Reading } from './reading-forms'
import { ofProperty, straightToLead, supervision, violation } from './reading-forms'

/** 违法建设, 规划建设, 物业共用部位 and 房屋安全. */
export const buildingReadings = {
  'illegal-construction': {
    ...violation,
    label: '违法建设',
    category: '违法建设类',
    script: '您好，楼顶和公共场地不能自己加建，趁还没搭好，麻烦先停下来，我陪您问清楚手续。',
  },
  'wall-opening': {
    ...violation,
    label: '破墙开门开窗',
    category: '违法建设类',
    script: '您好，外墙不能自己开门开窗，会影响整栋楼的安全，请先停工，把墙恢复原样。',
  },
  'facade-alteration': {
    ...violation,
    label: '擅自改变房屋外立面',
    category: '违法建设类',
    script: '您好，楼房的外立面是统一的，改动前要先办手续，请先停一停，改动的地方尽量恢复原样。',
  },
  'change-of-use': {
    ...violation,
    label: '擅自改变房屋用途',
    category: '违法建设类',
    publicity: 'count',
    script: '您好，住宅改作别的用途，要先征得有关邻居同意并办好手续，没办之前请先停下来。',
  },
  'planning-facility': {
    ...supervision,
    kind: 'review',
    label: '配套建筑规划及变更',
    category: '规划建设类',
    script: '您好，我们核对一下配套用房的规划图纸和现在的用途，麻烦您把资料准备一下。',
  },
  'dig-occupy-road': {
    ...violation,
    label: '占用挖掘小区道路场地',
    category: '物业共用部位类',
    script: '您好，小区的路和场地是大家共用的，没有办手续不能占用、开挖，请先停下来，把路面恢复好。',
  },
  'occupy-common-parts': {
    ...violation,
    label: '侵占物业共用部位',
    category: '物业共用部位类',
    script: '您好，这里是全体业主共用的地方，请您把东西移走、把地方让出来，需要搭手我们来帮忙。',
  },
  'damage-common-facility': {
    ...violation,
    label: '损坏共用设施设备',
    category: '物业共用部位类',
    script: '您好，这些设施是大家一起用的，请您先停下来，损坏的地方我们商量一下怎么修好。',
  },
  'common-parts-business': {
    ...violation,
    label: '利用共用部位经营',
    category: '物业共用部位类',
    script: '您好，公共部位是全体业主的，做经营要先征得业主同意，请先把东西收起来，我告诉您怎么办手续。',
  },
  'property-room-misuse': {
    ...ofProperty,
    label: '改变物业用房用途',
    category: '物业共用部位类',
    script: '您好，我们来看一下物业用房现在的用途。物业用房要用在物业服务上，改作别用的请尽快腾出来。',
  },
  'renovation-damage': {
    ...violation,
    label: '装修侵占损坏公共设施',
    category: '物业共用部位类',
    script: '您好，装修不要占用楼道、碰坏公共设施，材料请搬进屋里，碰坏的地方请尽快修好。',
  },
  'load-wall': {
    ...violation,
    label: '擅自变动承重结构',
    category: '房屋安全类',
    hazard: 'safety',
    script: '您好，巡查到这里在动墙体。承重墙动不得，请先停工，等专业人员看过再说。',
  },
  'wet-room-change': {
    ...violation,
    label: '房间阳台改厨卫',
    category: '房屋安全类',
    script:
      '您好，没有做防水的房间和阳台不能改成厨房、卫生间，容易漏到楼下，请先停工，我们一起看怎么改回来。',
  },
  'energy-saving': {
    ...violation,
    label: '损坏房屋节能设施',
    category: '房屋安全类',
    script: '您好，外墙的保温层不能敲、不能拆，坏了会漏水透风，请先停下来，损坏的地方请尽快修补好。',
  },
  warranty: {
    ...straightToLead,
    label: '不履行房屋保修义务',
    category: '房屋安全类',
    script: '您好，这些问题还在保修期内，请按保修约定安排维修，给住户一个明确的修好时间。',
  },
  'build-quality': {
    ...supervision,
    hazard: 'safety',
    label: '房屋工程质量问题',
    category: '房屋安全类',
    script: '您好，我们来核对一下这栋楼的工程质量情况，请把验收和维修资料准备好，一起到现场看一看。',
  },
  'unaccepted-delivery': {
    ...straightToLead,
    label: '未验收擅自交房',
    category: '房屋安全类',
    script: '您好，房屋验收合格以后才能交付，请先停止交房，把竣工验收资料给我们看一下。',
  },
  'pipe-alter': {
    ...violation,
    label: '擅自拆改供暖供气管道',
    category: '房屋安全类',
    hazard: 'danger',
    script: '您好，供暖、供气的管道自己不能动，容易漏气漏水，请马上停下来，等专业人员来处理。',
  },
} satisfies Readonly<Record<string, Reading>>
