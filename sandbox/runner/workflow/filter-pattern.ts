/**
 * GitHub's filter patterns for branches, tags and paths (docs.github.com, "Workflow syntax", filter pattern cheat
 * sheet): `*` stops at `/`, `**` does not, `?` and `+` repeat the character before, `[]` is a class, a leading `!`
 * takes back what an earlier pattern took in.
 */
function toRegExp(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '*' && pattern[i + 1] === '*') {
      i++;
      // `**/` also matches no folder at all.
      if (pattern[i + 1] === '/') {
        i++;
        source += '(?:.*/)?';
      } else source += '.*';
    } else if (char === '*') source += '[^/]*';
    else if ((char === '?' || char === '+') && source) source += char;
    else if (char === '[' && pattern.includes(']', i)) {
      const end = pattern.indexOf(']', i);
      source += pattern.slice(i, end + 1);
      i = end;
    } else if (char === '\\' && i + 1 < pattern.length) source += `\\${pattern[++i]}`;
    else source += char.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  }
  return new RegExp(`^${source}$`);
}

/** Whether the last pattern that matches the name takes it in. */
export function matchesFilter(patterns: readonly string[], name: string): boolean {
  let included = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (toRegExp(negated ? pattern.slice(1) : pattern).test(name)) included = !negated;
  }
  return included;
}
