/**
 * Text from logs, scripts and branch names as Markdown that is only text: no markup, links, mentions, images or HTML.
 * Used wherever rerail writes a summary or a comment.
 */
export const inertMarkdown = (text: string): string => inertText(text).trim();

const inertText = (text: string): string =>
  plainText(text)
    .replace(REFERENCE, (start) => `${start}\u200b`)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `\\${mark}`)
    .replace(/@/g, '@\u200b');

/**
 * GitHub makes references of `#1`, `GH-1` and addresses of issues in what is already rendered, where no backslash is left: each adds a line to that issue, as if
 * rerail had written about it.
 */
const REFERENCE = /#(?=\d)|\bgh-(?=\d)|\/(?:issues|pull|discussions)\/(?=\d)/gi;

/** Without control characters, and without those that turn the direction of writing: they would make a name read as another. */
const plainText = (text: string): string =>
  text.replace(/\p{Cc}+/gu, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Inline code that cannot be left from inside: the fence is longer than any run of backticks within. */
export function inlineCode(text: string): string {
  const plain = plainText(text).trim();
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : '';
  return `${fence}${gap}${plain}${gap}${fence}`;
}

/** A sentence of ours, in which pairs of backticks enclose code; all else in it is only text. */
export function prose(text: string): string {
  const parts = text.split(/`([^`\n]+)`/);
  return parts
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : inertText(part)))
    .join('')
    .trim();
}

/** A block of lines, each as it came but for control characters; at most `max` characters a line. */
export function codeBlock(lines: readonly string[], max = 200): string {
  const plain = lines.map((line) => plainText(line).slice(0, max));
  const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...plain, fence].join('\n');
}

/** Text in a cell of a table. */
export const tableCell = (text: string): string => inertMarkdown(text);

/** Code in a cell of a table: a table takes a bar for the end of the cell, in code too, unless it is escaped. */
export const tableCode = (text: string): string => inlineCode(text).replaceAll('|', '\\|');
