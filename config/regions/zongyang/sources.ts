import { assumedThat, seed } from '../defaults/sources'

/** 枞政办秘〔2025〕23号, the programme itself. */
export const programme = seed('枞政办秘〔2025〕23号')

/** 三（一） has 监督渠道 published and names nobody who answers there. */
export const conductUnnamed = assumedThat(
  '缺省值，待县里确定：三（一）只写公示“监督渠道”，没有写由哪个单位受理',
)

/** 五（六）: 枞阳镇 checks what others report as done. */
export const acceptance = seed('五（六）：枞阳镇“发现问题—交办处置—督查验收—巩固提升”的闭环管理制度')
