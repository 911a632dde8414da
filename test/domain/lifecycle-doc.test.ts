import { readFileSync } from 'node:fs'
import { LIFECYCLE_DOC, lifecycleDoc } from '#config/tasks/lifecycle-doc'

describe('the lifecycle document', () => {
  it('says what the tables say', () => {
    expect(readFileSync(LIFECYCLE_DOC, 'utf8')).toBe(lifecycleDoc())
  })
})
