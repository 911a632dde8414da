import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(__dirname, '../../../config/matcher')
const model = JSON.parse(readFileSync(path.join(folder, 'model.json'), 'utf8')) as { version: string }

it('stays within the 400 KB a phone may be asked to fetch', () => {
  expect(statSync(path.join(folder, 'model.json')).size).toBeLessThanOrEqual(400_000)
})

it('names the sources it was built from, so that a changed phrase without a build is noticed', () => {
  const digest = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(txt|tsv|ts)$|catalogue\.json$/.test(file))
    .sort()
  for (const file of files) digest.update(file).update(readFileSync(path.join(folder, file)))
  expect(model.version).toBe(digest.digest('hex').slice(0, 16))
})
