/** Whether the last character checks the ones before. */
export declare function checkCode(code: string): boolean
/** `letters`: indexes into the alphabet from a random source, any non-negative integers; the check character is added. */
export declare function makeCode(letters: readonly number[]): string
/** Date in Shanghai and five characters of the id, the last checking the rest: 20261121-7K2MQ. */
export declare function caseNumber(id: string, at: number): string
