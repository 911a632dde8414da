import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { MatcherModel } from '#types/matcher/model'
import { FOLDER } from './sources'

export const loadModel = (): MatcherModel =>
  JSON.parse(readFileSync(path.join(FOLDER, 'model.json'), 'utf8')) as MatcherModel
