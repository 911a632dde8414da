import { createInterface } from 'node:readline'
import { createMatcher } from '#types/matcher/match'
import { similar } from '#types/matcher/similar'
import { loadModel } from '../matcher/load-model'

/** One `{"a":"…","b":"…"}` a line in, one `{"same":true,"score":0.8}` a line out. */
const main = async (): Promise<void> => {
  const matcher = createMatcher(loadModel())
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const { a, b } = JSON.parse(line) as { a: string; b: string }
    const { same, score } = similar(a, b, matcher)
    console.log(JSON.stringify({ same, score: Math.round(score * 1000) / 1000 }))
  }
}

void main()
