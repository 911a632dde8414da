import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers every action with the same documents: what the wire and the SDK cost by themselves. */
export const startConstantCloud = async (
  list: readonly string[],
): Promise<{ adminUrl: string; stop: () => void }> => {
  const body = JSON.stringify({ requestId: 'constant', data: { list } })
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { adminUrl: `http://127.0.0.1:${port}/admin`, stop: () => server.close() }
}
