import type { About, Kind } from '#types/lifecycle'
import { abouts } from './words'

type Said = Exclude<Kind, 'finding'>

const kindTitles: Record<Said, string> = { report: '我要反映', question: '问一问', suggestion: '提个建议' }

export const kindWords: Record<Said, string> = {
  report: '反映一件事',
  question: '只想问一问',
  suggestion: '提个建议',
}

export const kindChoices: readonly { readonly value: Said; readonly label: string }[] = [
  { value: 'report', label: kindWords.report },
  { value: 'question', label: kindWords.question },
  { value: 'suggestion', label: kindWords.suggestion },
]

const HINTS: Record<Said, string> = {
  report: '什么事？一句话就行，例如：一楼那家把电线从窗户拉出来充电',
  question: '想问什么？例如：装修几点以后不能有声音',
  suggestion: '有什么好主意？例如：东门加一盏路灯',
}

export const hintOf = (kind: Said): string => HINTS[kind]

const SEND: Record<Said, (unit: string) => string> = {
  report: (unit) => `交给${unit}`,
  question: (unit) => `问${unit}`,
  suggestion: (unit) => `提给${unit}`,
}

export const sendTo = (kind: Said, unit: string): string => SEND[kind](unit)

export const reportCopy = {
  title: (compound: string, kind: Said = 'report') =>
    compound === '' ? kindTitles[kind] : `${kindTitles[kind]} · ${compound}`,
  words: '什么事',
  matter: '是哪一类',
  matterHelp: '不选也行，社区会帮您分',
  matterNone: '说不准，让社区来分',
  matterSearch: '搜一搜，例如“消防通道”',
  change: '改',
  choose: '选一选',
  suggested: '看您写的，可能是',
  chooseOther: '都不像，自己找一找',
  takes: (unit: string, when: string) => `${unit}牵头 · ${when} 前受理`,
  dangerHeard: '听起来可能有危险，请先回答这一句',
  outside: '这件事小区里的单位可能管不了',
  outsideStill: '要是说的确实是小区里的事，照样可以交，社区会看。',
  outsideAsk: '改成问一问',
  alsoHeard: (label: string) => `还说到了另一件事：${label}`,
  alsoHelp: '一件一件交，各归各的单位，都快一些。',
  alsoNext: '交完这件，接着反映那件',
  alsoNoted: '好，交完这件就接着来',
  nextHere: '上一件已经交出去了',
  nextLine: '在“我反映的”里能看到。现在接着说这一件。',
  aboutHeard: (who: string) => `听起来和${who}有关`,
  aboutAsk: (who: string) => `要绕开${who}办吗？您说了算。`,
  aboutYes: (who: string) => `绕开${who}`,
  aboutNo: '不用绕开',
  nearby: '邻居可能已经反映过',
  nearbyCount: (count: number) => `另外还有 ${count} 件类似的事正在办。`,
  age: (days: number) => (days === 0 ? '今天反映的' : `${days} 天前反映的`),
  followers: (count: number) => (count === 0 ? '' : `${count > 99 ? '99+' : count} 人也遇到`),
  mine: '这是您自己反映过的，正在办',
  following: '已经算上您了，有进展会告诉您',
  join: '我也遇到',
  joinFailed: '没有记上，再点一次',
  look: '看看办到哪了',
  stillSend: '和您的不是一回事，就接着往下交。',
  addPhoto: '加照片',
  more: '还可以说说，不说也能交',
  place: '在哪里',
  placeHelp: '几栋、几单元、几楼，说了找得快',
  lastPlace: (place: string) => `和上次一样：${place}`,
  building: '几栋',
  unit: '几单元',
  floor: '几楼',
  detail: '具体位置',
  detailHint: '具体位置，例如东边外墙',
  when: '什么时候',
  justNow: '就是现在',
  hoursAgo: '一两个小时前',
  otherTime: '别的时间',
  notSure: '说不准',
  about: '这件事和谁有关',
  aboutHelp: '反映谁，就不交给谁办，也不让他看到',
  aboutNone: '都不是',
  around: (about: string) => `绕开${about}办`,
  hideFromProperty: '不让物业看到',
  hideFromPropertyHelp: '打开后，这件事绕过物业办理',
  danger: '现在有人有危险吗？',
  dangerHelp: '例如着火、燃气味、有人被困或受伤',
  dangerYes: '有',
  dangerNo: '没有',
  dangerCall: '先打电话，再回来反映',
  gas: '燃气抢修',
  gasHelp: '闻到燃气味：先开窗、出门，别碰开关，到外面再打电话。',
  notAlarm: '本平台不是报警电话，没有人一直盯着。',
  fire: '119 火警',
  police: '110 报警',
  ambulance: '120 急救',
  text: '12110 短信报警',
  anonymous: '匿名，不留电话',
  anonymousOrNot: '匿名，还是留个电话',
  anonymousHelp: '现在是匿名：谁也看不到您是谁',
  contact: '愿意让办理人联系我',
  contactOn: '办理人能打您的电话',
  contactHelp: '默认匿名。打开后，只有现在办这件事的人能看到电话，随时可以收回',
  phone: '电话号码',
  phoneHint: '手机号，或带区号的座机',
  phoneKnown: (masked: string) => `留过 ${masked}，不用再填；要换就填新的`,
  phoneWrong: '填 11 位手机号，或者带区号的座机；不想留就关掉上面的开关',
  acceptBy: (when: string) => `${when} 前受理`,
  acceptBySoon: '收到后尽快受理',
  sendNone: '交出去',
  why: (why: string) => `为什么：${why}`,
  sendAround: (about: string) => `交出去，绕开${about}`,
  sending: '正在交出去…',
  uploading: (count: number) => `还有 ${count} 个照片或录音在传，现在交也行`,
  needWords: '先说一句是什么事，录一段、拍一张也行',
  kind: '反映、问一问，还是提建议',
  seen: '别人看到的样子',
  seenHelp: '办理单位、物业、邻居各看到什么',
  seenOffline: '没有网，看不到这一份的样子',
  seenRule: '规矩是这样的：',
  seenRules: [
    '谁也看不到您是谁。留了电话，也只有正在办的人能打。',
    '办理单位看得到您写的话、照片，打得开录音。',
    '物业只在由它办的时候看得到这些；选了“不让物业看到”，它什么都看不到。',
    '邻居最多看到什么事、哪一栋，看不到您的话、照片和门牌。',
  ],
  keptAt: '草稿已存在手机上',
  lost: '还没有确认送到。内容都在，再点一次不会重复。',
  retry: '再送一次',
  noCompound: '先打开小区的公示牌',
  noCompoundBody: '扫一扫或输入编码，我们才知道是哪个小区。',
  toBoard: '去找公示牌',
  noMatters: '事项清单没有取到，不影响反映。',
} as const

/** Where else to turn, by words that stand for it; the last row is for everything. */
const CHANNELS: readonly (readonly [cues: RegExp, line: string])[] = [
  [/离婚|结婚|彩礼|抚养|遗产|继承|家暴|失恋/u, '婚姻家庭的事，可以打 12338 妇女维权，或 12348 法律援助。'],
  [/工资|讨薪|欠薪|社保|养老金|退休|公积金|工伤|仲裁|找工作|招聘/u, '劳动和社保的事，可以打 12333。'],
  [/医保|新农合|看病|医院|报销|挂号|体检|吃药|药/u, '看病和医保的事，可以打 12393；急病请打 120。'],
  [/快递|外卖|网购|退款|退货|假货|买的|价格|充值|预付/u, '买东西、退钱的事，可以打 12315。'],
  [/被骗|诈骗|盗刷|转错|信用卡|贷款/u, '遇到诈骗请马上打 110 或 96110；卡里的钱找开卡的银行。'],
  [/违章|扣分|驾照|年检|车管/u, '驾照和违章的事，可以打 122，或者用“交管12123”。'],
  [/天气|下雨吗|几度|台风/u, '看天气可以打 12121。'],
]
const ANYTHING = '说不准该找谁，可以打 12345 政务服务热线，会帮您转。'

/** The channel that is right for what nobody here handles. */
export function rightChannel(words: string): string {
  return CHANNELS.find(([cues]) => cues.test(words))?.[1] ?? ANYTHING
}

/** The one code of this page that is not in the contract: nobody in particular. */
export const NOBODY = 'nobody'

export const aboutChoices: readonly { readonly value: About | typeof NOBODY; readonly label: string }[] = [
  { value: NOBODY, label: reportCopy.aboutNone },
  { value: 'property', label: abouts.property },
  { value: 'community', label: abouts.community },
  { value: 'officer', label: abouts.officer },
  { value: 'department', label: abouts.department },
]
