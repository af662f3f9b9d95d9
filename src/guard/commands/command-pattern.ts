/**
 * Finds, in the bytes of whole lines read as Latin-1, those that the runner may read as one of some commands. The names
 * are in the pattern, so that the engine of regular expressions skips everything else on its own. A match goes from `::` or
 * `##[` to the end of its line; whether `::` is at the start of the line is not looked at, which is faster.
 */
export function commandPattern(names: readonly string[]): RegExp {
  const plain = names.filter((name) => /^[!-~]+$/.test(name));
  // What has other letters may be the same in another case: every line in either form may be it.
  const anything = plain.length < names.length;
  const name = plain.map((it) => it.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  if (names.length === 0) return NOTHING;
  const [newForm, oldForm] = anything ? ['::', '##\\['] : [`::(?:${name})(?= |::)`, `##\\[(?:${name})[ \\]]`];
  return new RegExp(`(?:${newForm}|${oldForm})[^\\r\\n]*`, 'gi');
}

const NOTHING = /(?!)/g;

/** In lower case. */
export const GROUP_NAMES: readonly string[] = ['group', 'endgroup'];
export const GROUP_PATTERN = commandPattern(GROUP_NAMES);
