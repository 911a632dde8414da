import { type BudgetLine, atMost, onRecord } from '#config/tasks/budget-line'
import { buildClient } from '#config/tasks/build-client'
import { built, bytesOf, filesBelow } from '../support/built'
import { readAppJson } from '../support/weapp/app-json'

const MAIN_KIB = 460
/** WeChat's own limit of one sub-package. */
const SUB_KIB = 2048
const KIB = 1024

export const measure = async (): Promise<BudgetLine[]> => {
  await buildClient('weapp')
  const files = filesBelow(built.weapp)
  const roots = (readAppJson(built.weapp).subPackages ?? []).map(({ root }) => root)
  const below = (root: string): string[] => files.filter((file) => file.startsWith(`${root}/`))
  const main = files.filter((file) => !roots.some((root) => file.startsWith(`${root}/`)))
  return [
    atMost('weapp main package, raw', bytesOf(built.weapp, main) / KIB, 'KiB', MAIN_KIB),
    ...roots.map((root) =>
      atMost(`weapp ${root}, raw`, bytesOf(built.weapp, below(root)) / KIB, 'KiB', SUB_KIB),
    ),
    onRecord('weapp all packages, raw', bytesOf(built.weapp, files) / KIB, 'KiB'),
  ]
}
