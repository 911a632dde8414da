import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from '../../support/browser/find-browser.mjs'
import { BROWSER_VARIABLE } from '../../support/browser/open-browser'
import { scenesOf, show, type Scene } from '../../support/browser/scenes'
import { openStage, type Stage } from '../../support/browser/stage'
import { GUIDE_FILE, guideDocument, pictureOf, PICTURES } from '../../support/guide/guide-document'
import { GUIDE, type GuideStep } from '../../support/guide/guide-rows'
import { guideScenes } from '../../support/guide/guide-scenes'

/** The words can still be read, and all pictures together stay light. */
const QUALITY = 70

/** Takes one picture; answers what is wrong with it. A picture without the words its sentence speaks of is none of it. */
async function take(stage: Stage, scene: Scene, { sees }: GuideStep): Promise<readonly string[]> {
  const visitor = await stage.come(scene.person)
  await show(visitor, scene)
  const words = visitor.page.getByText(sees).filter({ visible: true }).first()
  await words.waitFor()
  await words.scrollIntoViewIfNeeded()
  await visitor.settled()
  const file = path.join(PICTURES, pictureOf(scene.name))
  await visitor.page.screenshot({ path: file, type: 'jpeg', quality: QUALITY })
  return stage.clear()
}

async function takeAll(stage: Stage): Promise<readonly string[]> {
  const scenes = [...(await scenesOf(stage)), ...(await guideScenes(stage.cloud))]
  const wrong: string[] = []
  for (const step of GUIDE.flatMap(({ steps }) => steps)) {
    const scene = scenes.find(({ name }) => name === step.scene)
    const faults =
      scene === undefined ? ['no scene has this name'] : await take(stage, scene, step).catch(saidBriefly)
    wrong.push(...faults.map((fault) => `${step.scene} (${step.sees}): ${fault}`))
  }
  return wrong
}

const saidBriefly = (error: unknown): readonly string[] => [String(error)]

/** Takes every picture of the guide anew and writes the guide around them. */
async function main(): Promise<void> {
  process.env[BROWSER_VARIABLE] = JSON.stringify(await findBrowser())
  const stage = await openStage()
  rmSync(PICTURES, { recursive: true, force: true })
  mkdirSync(PICTURES, { recursive: true })
  const wrong = await takeAll(stage)
  await stage.close()
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  writeFileSync(GUIDE_FILE, guideDocument())
  const sizes = readdirSync(PICTURES).map((file) => statSync(path.join(PICTURES, file)).size)
  console.log(
    `${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KiB`,
  )
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
