import { matterViews } from '#core/domain/matter-view'
import { MONDAY, shanghai, worldAt } from './support/demo-world'
import { type RegionCode, regionWorld } from './support/region-world'

const view = (code: string, compound?: string) =>
  matterViews(worldAt(MONDAY, compound)).find((one) => one.code === code)

const viewIn = (region: RegionCode, code: string, more = {}) =>
  matterViews(regionWorld(region, more)).find((one) => one.code === code)

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

  it('names the unit by what it is called at this place', () => {
    expect(viewIn('liandong', 'pm-service')?.unitName).toBe('示例街道')
    expect(viewIn('huichang', 'pile-hang')?.unitName).toBe('示例物业')
    expect(viewIn('huichang', 'pile-hang', { property: null })?.unitName).toBe('示例社区居委会')
    expect(viewIn('panjin', 'fire-lane', { district: 'dawa' })?.unitName).toBe('大洼分局')
  })

  it('asks what decides who leads, and names the unit of each answer', () => {
    expect(viewIn('liandong', 'warranty')?.questions).toEqual([
      {
        code: 'party',
        text: '不履行保修的是谁？',
        options: [
          { code: 'developer', label: '建设单位', unitName: '区房地产服务中心' },
          { code: 'contractor', label: '施工单位', unitName: '区住建局' },
        ],
      },
    ])
    expect(viewIn('liandong', 'fire-lane')?.questions).toEqual([])
  })
})
