import { assumedThat, seed } from '../defaults/sources'

/** 叶政办〔2025〕2号, the programme itself. */
export const programme = seed('叶政办〔2025〕2号')

/** 三、1 speaks of 群众监督 and names nobody who receives it. */
export const conductUnnamed = assumedThat('缺省值，待区里确定：三、1只写“接受群众监督”，没有写由哪个单位受理')
