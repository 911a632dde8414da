import { permissionFor } from '../../client/copy/privacy'

describe('what WeChat asks about before something private is touched', () => {
  it.each([
    ['chooseMedia', /相机/u],
    ['getRecorderManager', /麦克风/u],
    ['wx.getLocation', /位置/u],
    ['chooseLocation', /位置/u],
    ['setClipboardData', /剪贴板/u],
    ['somethingNew', /手机的一项功能/u],
  ])('%s is named, with what it is for and how to go on without it', (referrer, what) => {
    const permission = permissionFor(referrer)
    expect(permission.what).toMatch(what)
    expect(permission.why).not.toBe('')
    expect(permission.without).toMatch(/不同意/u)
  })
})
