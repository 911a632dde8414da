import tcb from '@cloudbase/node-sdk'

/** The real SDK, pointed at a local cloud exactly as a function is: by its environment alone. */
export function sdkFor(adminUrl: string): ReturnType<typeof tcb.init> {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
    TENCENTCLOUD_SESSIONTOKEN: 'z',
    // The SDK's slow-query timer outlives a failed request and would hold the test open for three seconds.
    SILENCE: 'true',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  })
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: 5000 })
}
