/** Under the words of each check, the packs that it refuses: the reason and what was broken. */
export type RefusedPacks = Readonly<Record<string, readonly (readonly [detail: string, broken: unknown])[]>>
