import CloudBase from '@cloudbase/manager-node'
import type { Credentials } from './cloud'

/** Asks a function of an environment as another function of it would; the answer is JSON text. */
export const askFunction = async (
  { envId, secretId, secretKey }: Credentials,
  name: string,
  event: Record<string, unknown>,
): Promise<string> => {
  const manager = CloudBase.init({ envId, secretId, secretKey })
  return (await manager.functions.invokeFunction(name, event)).RetMsg
}
