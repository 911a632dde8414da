import { publicBuilding } from '#core/domain/public-building'

describe('the building as strangers read it', () => {
  it.each([
    ['3栋', '3栋'],
    [' 12A 号楼', '12A号楼'],
    ['东区5幢', '东区5幢'],
    ['Ｂ座', 'B座'],
    ['二号楼', '二号楼'],
    ['7', '7'],
    ['3栋2单元501', '3栋'],
    ['3栋示例甲家对门', '3栋'],
    ['示例甲家', ''],
    ['5楼', ''],
    ['501室', ''],
    ['丁一', ''],
    ['我家楼上那户', ''],
    ['', ''],
  ])('%s: %s', (written, shown) => {
    expect(publicBuilding({ building: written })).toBe(shown)
  })

  it('is nothing where nothing was written', () => {
    expect(publicBuilding({})).toBe('')
  })
})
