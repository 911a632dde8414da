import { openDatabase } from '../../localcloud/database/database'
import { options, serveDatabase } from './database-cloud'

/** A database in a process of its own, so that a test can kill it. Prints its address once it serves. */
async function main(): Promise<void> {
  const database = openDatabase(options({ path: process.argv[2] ?? '' }))
  const names = database.collections().map(({ name }) => name)
  if (!names.includes('writes')) {
    const action = 'database.addCollection'
    await database.actions[action]?.({ action, collectionName: 'writes' }, { requestId: '', origin: '' })
  }
  const { origin } = await serveDatabase(database)
  process.stdout.write(`${origin}\n`)
}

void main()
