import type { PreviewWarning } from '#types/preview-contract'

export type Reader = 'handler' | 'property' | 'public'

/** Words of what others will see of a report, before it is sent. */
export const seenCopy = {
  title: '别人看到的样子',
  readers: '谁在看',
  labels: { handler: '办理单位', property: '物业', public: '邻居' } satisfies Record<Reader, string>,
  first: (unit: string) => `先到：${unit}`,
  by: (when: string) => `${when} 前受理`,
  why: '为什么',
  clause: (clause: string) => `依据：${clause}`,
  who: '谁反映的',
  whoUnknown: '不知道是您',
  whoCalls: '不知道您是谁，能打您留的电话',
  matter: '什么事',
  place: '在哪里',
  placeNone: '没写',
  words: '您写的话',
  wordsHidden: '看不到',
  wordsNone: '没写',
  photos: '照片',
  photoCount: (count: number) => `看得到 ${count} 张`,
  photosHidden: '看不到',
  photosNone: '没拍',
  sound: '录音、录像',
  soundOpen: '能打开，听得到您的声音',
  soundKnown: '只知道有，打不开',
  soundHidden: '不知道有',
  nothing: { property: '物业什么都看不到', public: '邻居什么都看不到' },
  nothingLine: {
    property: '这件事不经过物业：列表里没有，搜也搜不到。',
    public: '不会出现在公示牌上，也不会提示给别的邻居。',
  },
  count: '邻居只看到一个数',
  countLine: '别人也反映这类事时，会看到“还有几件类似的”，看不到是哪一件。',
  noCompany: '这里没有物业公司',
  noCompanyLine: '物业的事由社区或街道接。',
  publicMore: '办理单位以后可能写一句公开的进展，里面不会有您的名字、门牌和原话。',
  know: '交之前要知道',
  gone: '这份草稿已经不在了',
  goneLine: '回去重新写一份。',
  back: '回去接着写',
} as const

/** Said before it is sent, because afterwards it is too late. */
export const previewWarnings: Record<PreviewWarning, readonly [title: string, line: string]> = {
  danger: ['有危险，先打电话', '119、110、120；不方便说话，发短信到 12110。这里没有人一直盯着。'],
  mayGuess: ['楼上楼下可能猜到是您', '地方写得越细，知道的人越少。可以只写几栋，不写几楼。'],
  metMayGuess: ['他们可能猜到是您', '最近和谁打过交道，对方心里有数。时间和原话可以写粗一点。'],
  voiceToProperty: ['物业听得到您的声音', '这件事先由物业办。不想被听出来，就打字，或者打开“不让物业看到”。'],
  voiceToHandler: ['办理单位听得到您的声音', '别的单位和邻居只知道有一段录音。不想留声音，就打字。'],
  propertyHandles: [
    '这件事先由物业办',
    '物业看得到您写的话和照片，看不到您是谁。不想这样，打开“不让物业看到”。',
  ],
  propertyKept: ['物业看不到这件事', '由别的单位办，物业不会知道有人反映。'],
  photoMayTell: ['照片可能看得出是从谁家拍的', '换个地方拍，或者别拍到自家窗户、门牌。'],
  numberInWords: ['您写的话里有一串数字', '是电话或证件号的话，先删掉；想让人联系，就在“留个电话”里留。'],
}
