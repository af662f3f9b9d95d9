/** git's private list of what it ignores, below `.git`. */
export const EXCLUDE_FILE = 'info/exclude';

const OWN_LINE = '/.rerail*';

/** The list with rerail's own folders on it. */
export function excludeOwn(text: string): string {
  if (text.split('\n').includes(OWN_LINE)) return text;
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${OWN_LINE}\n`;
}
