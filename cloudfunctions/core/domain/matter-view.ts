import type { MatterView } from '#types/views'
import type { World } from './world'

export declare function matterViews(world: World): readonly MatterView[]
