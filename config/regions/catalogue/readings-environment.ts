import type { Reading } from './reading-forms'
import { grid, ofProperty, service, straightToLead, supervision, violation } from './reading-forms'

/** 市容环境, 园林绿化, 停车充电 and the four 乱 of the service list. */
export const environmentReadings = {
  poultry: {
    ...violation,
    label: '饲养家禽',
    category: '市容环境类',
    script: '您好，小区里不能养鸡鸭鹅，请您这两天妥善处理，笼子我们帮您一起清理。',
  },
  'outdoor-ad': {
    ...violation,
    label: '擅自设置户外广告',
    category: '市容环境类',
    script: '您好，户外广告要先办手续才能设置，请先停下来，装好的请拆下，别让它掉下来伤人。',
  },
  flyers: {
    ...violation,
    label: '张贴涂写小广告',
    category: '市容环境类',
    script: '您好，单元门和墙面不能张贴，请您现在揭下来，小区有便民信息栏可以用。',
  },
  'garbage-not-cleared': {
    ...ofProperty,
    label: '垃圾未及时清运',
    category: '市容环境类',
    script: '您好，我们例行查看垃圾收集点，请按时清运并做好记录。',
  },
  'garbage-sorting': {
    ...supervision,
    firstHandler: violation.firstHandler,
    label: '生活垃圾分类投放',
    category: '市容环境类',
    script: '您好，垃圾请分好类再投，厨余的要单独放；分不清的时候问我们，一起来分。',
  },
  'construction-waste': {
    ...violation,
    label: '乱倒建筑垃圾',
    category: '市容环境类',
    script: '您好，装修垃圾不能和生活垃圾混放，请装袋放到指定的地方，我告诉您怎么约车清运。',
  },
  littering: {
    ...violation,
    label: '随意倾倒抛洒垃圾',
    category: '市容环境类',
    script: '您好，垃圾请投到收集点的桶里，地上这些麻烦您清一下，工具我们这里有。',
  },
  'street-vendor': {
    ...violation,
    label: '流动摊贩占道经营',
    category: '市容环境类',
    script: '您好，小区的路不能摆摊，挡着大家走路和救护车，请您收一收，附近有可以摆的地方我告诉您。',
  },
  'shop-front': {
    ...violation,
    label: '违反门前四包',
    category: '市容环境类',
    script: '您好，门店门前的卫生和秩序由自家负责，门口的东西请收进店里，地面麻烦扫一扫。',
  },
  cleaning: {
    ...service,
    label: '环境卫生保洁',
    category: '市容环境类',
    script: '您好，我们现在安排人打扫，打扫完请您看一看哪里还不干净。',
  },
  'pile-hang': {
    ...violation,
    label: '乱堆乱挂',
    category: '服务清单类',
    script: '您好，楼道是大家逃生的通道，堆放的东西麻烦今天挪回家里，需要的话我们帮您搬。',
  },
  'paste-scrawl': {
    ...violation,
    label: '乱贴乱画',
    category: '服务清单类',
    script: '您好，墙面和门上请不要乱贴乱画，这些麻烦您清理一下，清不掉的我们帮您想办法。',
  },
  'random-parking': {
    ...service,
    label: '车辆乱停乱放',
    category: '停车充电类',
    script: '您好，麻烦把车停到划线车位里，我帮您看着倒车。',
  },
  'occupy-parking': {
    ...service,
    label: '占用公共停车位',
    category: '停车充电类',
    script: '您好，公共车位是大家轮着用的，请把占位的东西拿走、车停好，给邻居行个方便。',
  },
  'parking-shortage': {
    ...service,
    firstHandler: grid,
    label: '停车难',
    category: '停车充电类',
    script: '您好，车位确实紧张，请先按线停好、不要堵住路口，我们一起商量错时停放和添车位的办法。',
  },
  'charging-shortage': {
    ...service,
    firstHandler: grid,
    label: '充电难',
    category: '停车充电类',
    script: '您好，充电位正在想办法添，请先到已有的充电棚充，不要拉线，也不要把电池拿上楼。',
  },
  'green-occupy': {
    ...violation,
    label: '占绿毁绿',
    category: '园林绿化类',
    script: '您好，巡查看到这块绿地被占用了。绿地是全体业主共有的，请您把东西移走，我们一起把草补上。',
  },
  'veg-garden': {
    ...violation,
    label: '私种小菜园',
    category: '园林绿化类',
    script: '您好，绿地是大家共有的，不能种菜，请您这几天把菜收了，我们一起把绿化补回来。',
  },
  'tree-cutting': {
    ...violation,
    label: '擅自砍伐修剪树木',
    category: '园林绿化类',
    script: '您好，小区的树不能自己砍、自己剪，请先停下来；挡光或者有危险的，我们来申请修剪。',
  },
  radiation: {
    ...straightToLead,
    hazard: 'safety',
    label: '辐射污染',
    category: '生态环境类',
    script: '您好，这类设备要批准了才能安装，请先停用，把审批材料给我们看一下。',
  },
  'eco-damage': {
    ...straightToLead,
    label: '破坏生态环境',
    category: '生态环境类',
    script: '您好，这样做会伤到周围的环境，请马上停下来，把现场恢复好。',
  },
  'cooking-fume': {
    ...violation,
    label: '餐饮油烟',
    category: '生态环境类',
    script: '您好，请把油烟净化设备打开并定期清洗，我们看一下运行记录。',
  },
} satisfies Readonly<Record<string, Reading>>
