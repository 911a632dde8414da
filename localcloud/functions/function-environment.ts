import { PLACEHOLDER } from '../credentials'
import { channelAddresses } from '../openapi/channels-route'
import { LOCAL_ENV } from './context'

/**
 * The environment of every function. The first group is what makes the real SDK call this local cloud;
 * without TENCENTCLOUD_RUNENV=SCF each SDK call would first look for a metadata host.
 */
export function functionEnvironment(
  origin: string,
  secrets: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: LOCAL_ENV,
    TCB_ENV: LOCAL_ENV,
    TENCENTCLOUD_SECRETID: PLACEHOLDER.id,
    TENCENTCLOUD_SECRETKEY: PLACEHOLDER.key,
    TENCENTCLOUD_SESSIONTOKEN: PLACEHOLDER.token,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    ...channelAddresses(origin),
    ...secrets,
    ...extra,
  }
}
