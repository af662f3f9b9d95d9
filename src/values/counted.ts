/** `1 file`, `2 files`; `1 entry`, `2 entries` with the plural given. */
export const counted = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;
