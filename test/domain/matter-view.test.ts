import { matterViews } from '#core/domain/matter-view'
import { MONDAY, shanghai, worldAt } from './support/demo-world'

const view = (code: string, compound?: string) =>
  matterViews(worldAt(MONDAY, compound)).find((one) => one.code === code)

describe('who takes what', () => {
  it('names the unit responsible and the moment by which somebody has taken it', () => {
    expect(view('load-wall')).toMatchObject({ unitName: '云溪县住房和城乡建设局', list: 'enforcement' })
    expect(view('cooking-fume')?.acceptBy).toBe(shanghai('2026-11-09', '15:00:00'))
  })

  it('names the first handler where no unit leads', () => {
    expect(view('random-parking')).toMatchObject({ unitName: '示例甲物业服务公司', list: 'service' })
    expect(view('random-parking', 'jiuchang')?.unitName).toBe('柳荫社区居委会')
  })

  it('lists every matter of the pack', () => {
    expect(matterViews(worldAt(MONDAY))).toHaveLength(worldAt(MONDAY).pack.matters.length)
  })
})
