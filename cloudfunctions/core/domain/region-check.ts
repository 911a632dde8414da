import type { Answer } from '#types/refusal'
import type { RegionPack } from '#types/region'

export declare function checkRegion(pack: unknown): Answer<RegionPack>
