import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { publishedPacks, REGION_DOCS, regionDoc, regionDocPath } from '#config/tasks/region-rows'

const named = publishedPacks.map((pack) => [pack.code, pack] as const)

const lines = new Map(publishedPacks.map((pack) => [pack.code, regionDoc(pack).split('\n')]))

const rowOf = (code: string, label: string): string =>
  lines.get(code)?.find((line) => line.startsWith(`| ${label} |`)) ?? ''

describe('the published rows of the regions', () => {
  it.each(named)('of %s say what its pack and the routing say', (_code, pack) => {
    expect(readFileSync(regionDocPath(pack), 'utf8')).toBe(regionDoc(pack))
  })

  it('leave no region out and keep none that is gone', () => {
    const regions = readdirSync('config/regions').filter((name) =>
      existsSync(`config/regions/${name}/index.ts`),
    )
    expect(publishedPacks.map(({ code }) => code).sort()).toEqual(regions.sort())
    expect(readdirSync(REGION_DOCS).sort()).toEqual(regions.map((code) => `${code}.md`).sort())
  })

  it.each(named)(
    'of %s have every matter once, each with somebody to receive and to verify it',
    (code, pack) => {
      for (const { label } of pack.matters) {
        const [, , receiver, , , , verifier, why] = rowOf(code, label).split(' | ')
        expect([label, receiver, verifier, why]).not.toContain('–')
        expect(verifier).toMatch(/办的由/u)
      }
    },
  )
})

describe('a lawyer reading the rows', () => {
  it('finds the unit the document names and the clause', () => {
    const row = rowOf('liandong', '占用消防通道')
    expect(row).toContain('由区公安局查处，镇（街道）责令整改')
    expect(row).toContain('二（四）2')
  })

  it('sees what an answer decides', () => {
    expect(rowOf('liandong', '不履行房屋保修义务')).toContain(
      '建设单位→区房地产服务中心（二（一）6），施工单位→区住建局（二（二）4）',
    )
  })

  it('sees that a body acts for the bureau in its own district', () => {
    expect(rowOf('panjin', '垃圾未及时清运')).toContain('按小区所在的区')
  })

  it('sees how many items of a list the document counts but does not name', () => {
    expect(rowOf('huichang', '执法清单')).toMatch(/32 项 \| 4 项：[^|]+ \| 28 项/u)
    expect(rowOf('huichang', '服务清单')).toMatch(/10 项 \| 4 项：[^|]+ \| 6 项/u)
  })

  it('sees which figure is ours and which is the law', () => {
    expect(rowOf('liandong', '接收')).toContain('缺省：')
    expect(rowOf('liandong', '立案后作出决定')).toContain('法律：行政处罚法60')
    expect(rowOf('liandong', '区行政执法监督机构〔缺省〕')).toContain('缺省：')
  })

  it('finds no unit marked as ours that the document names', () => {
    expect(lines.get('liandong')?.join()).not.toContain('区公安局〔缺省〕')
  })
})
