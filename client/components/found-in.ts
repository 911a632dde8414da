/** Every character typed must stand in the words, in any order: "道消" still finds 消防通道. */
export function foundIn(words: string, wanted: string): boolean {
  return Array.from(wanted).every((character) => words.includes(character))
}
