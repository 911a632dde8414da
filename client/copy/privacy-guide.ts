interface Part {
  readonly title: string
  readonly line: string
}

/** 个人信息保护法 17: who, what for, how long, and how one's rights are used; in words one reads once. */
export const privacyCopy = {
  title: '隐私说明',
  lead: '不用注册，不收集姓名、头像、身份证号，也不跟踪位置。',
  whoTitle: '谁在管这些信息',
  who: (county: string) =>
    county === ''
      ? '您所在县（市、区）的综合执法进小区牵头单位。联系电话在小区的公示牌上。'
      : `${county}的综合执法进小区牵头单位。联系电话在小区的公示牌上。`,
  whatTitle: '收什么、为什么、谁能看、留多久',
  what: [
    {
      title: '您写的话、照片和位置',
      line: '用来办您反映的事。办理单位、核查人和监督员能看；物业只在自己办的时候能看。办结后随案卷按档案规定保存，您的原话可以在“我的数据”里删掉。',
    },
    {
      title: '微信给的一个代号',
      line: '用来认出“还是您”，好让您看到自己的事。加密保存，办理的人看不到，也不能由它知道您是谁。',
    },
    {
      title: '您自己留的电话',
      line: '不留也能办。留了，只有现在办这件事的人能看到；立案后要取证的单位查看时会留下记录并告诉您。随时可以收回。打电话、上门说的事由工作人员代登记，您同意了才记电话，说一声就删。',
    },
    {
      title: '消息和登录记录',
      line: '消息只给您自己看，可以清空。操作记录按网络安全法至少保存六个月，里面没有您写的话。',
    },
  ] satisfies readonly Part[],
  rightsTitle: '您可以',
  rights: [
    { title: '看和带走', line: '“我的数据”里看到留下的全部内容，一键复制。' },
    { title: '删除', line: '办完的事，随时删掉自己写的话；正在办的，办完就能删。' },
    { title: '收回同意', line: '收回电话、不再跟着别人的事，都在“我的数据”里。' },
    { title: '不同意也能用', line: '不给相机、不给位置、不留电话，照样能反映、能看进展。' },
  ] satisfies readonly Part[],
  lawTitle: '依据',
  law: '《个人信息保护法》第十三条、第十七条、第三十五条、第四十五条、第四十七条；《信访工作条例》关于为反映人保密的规定。',
  children: '不满十四周岁，请由家长代为反映。',
  contract: (name: string) => `微信里登记的${name}`,
} as const
