/** What is asked for when it is needed, and how to go on without it; by the name WeChat gives the interface. */
interface Permission {
  readonly what: string
  readonly why: string
  readonly without: string
}

const permission = (what: string, why: string, without: string): Permission => ({ what, why, without })

const PHOTOS = permission(
  '用相机或相册',
  '只取您选中的照片，给办理的人看现场',
  '不同意也能反映：写一句话就行，不用照片',
)
const VOICE = permission('用麦克风', '只在您按着说话时录音，给办理的人听', '不同意也能反映：打字，或者打电话')
const PLACE = permission('看您的位置', '只用来找附近的小区', '不同意也能用：扫公示牌，或者搜小区名字')
const COPY = permission('用剪贴板', '把您要的内容放进剪贴板，方便贴到别处', '不同意也行：长按文字自己复制')
const NUMBER = permission(
  '用本机手机号',
  '只和单位登记的号码核对一次，对上了就加入岗位，号码不留下来',
  '不同意也能加入：用邀请码',
)
const OTHER = permission('用手机的一项功能', '只用在您刚才点的这一步', '不同意也能反映，也能看进展')

const BY_INTERFACE: readonly (readonly [cue: RegExp, permission: Permission])[] = [
  [/choose(?:Media|Image|Video|MessageFile)|camera|saveImage/iu, PHOTOS],
  [/record/iu, VOICE],
  [/location/iu, PLACE],
  [/clipboard/iu, COPY],
  [/phoneNumber/iu, NUMBER],
]

export function permissionFor(referrer: string): Permission {
  return BY_INTERFACE.find(([cue]) => cue.test(referrer))?.[1] ?? OTHER
}

export const privacySheetCopy = {
  title: (what: string) => `要${what}吗？`,
  why: '为什么',
  without: '不同意会怎样',
  contract: '看完整的隐私保护指引',
  agree: '同意',
  refuse: '不同意',
} as const
