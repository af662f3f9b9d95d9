// The rules of plain English for what users read: words to avoid, and the length of a sentence.

/** Longer sentences hold more than one idea. Words. */
export const MAX_WORDS = 25;

/** What not to write, and what to write in its place. */
const AVOID = [
  [/\bstands?\b(?! for\b)/i, 'say where it is, or leave the word out'],
  [/\b(?:lies|lie)\b/i, '"is" for files'],
  [/\bmend(?:s|ed|ing)?\b/i, '"fix" or "correct"'],
  [/\bis none\b/i, '"is not", "does not exist"'],
  [/\bof (?:its|their) own\b/i, '"its own", "separate"'],
  [/\bso long\b/i, '"for this long"'],
  [/\bfor want of\b/i, '"because of too little", "out of"'],
  [/\bthe same tomorrow\b/i, '"identical across runs"'],
  [/\b(?:that|which) (?:is|are) there\b/i, '"existing"'],
  [/\bby itself\b/i, '"alone", "automatically"'],
  [/\ball the same\b/i, '"still", "anyway"'],
  [/\bput(?:s|ting)? (?:it |them )?back\b/i, '"restores"'],
  [/\b(?:tried|try|tries|trying) again\b/i, '"retried", "retry"'],
  [/\b(?:lost|losing) tr(?:y|ies)\b/i, '"failed try"'],
  [/\bis not to be had\b/i, '"is unavailable"'],
  [/\b\d+ came\b/i, '"got 2"'],
  [/\bhindrances?\b/i, '"blocked reason"'],
  [/\bobstacles?\b/i, '"skip blocker"'],
  [/\bkeepers?\b/i, '"subreaper process"'],
  [/\bspoilt\b/i, '"damaged"'],
  [/\bwishes\b/i, '"options"'],
  [/\bwhoever\b/i, 'name who or what it is'],
  [/\blikewise\b/i, '"also", "the same"'],
  [/\bwholly\b/i, '"completely"'],
  [/\bthere(?:of|by|from|upon)\b/i, 'name what you mean'],
  [/\bnobody else\b/i, '"no other job", "no other process"'],
  [/^Where\b(?![^.]*\?$)/, 'begin a condition with "if" or "when"'],
];

/**
 * Checks Markdown.
 * @returns {{line: number, severity: 'error' | 'warning', message: string}[]} in the order of the lines, from 1
 */
export function checkProse(text) {
  return sentencesOf(text).flatMap(({ line, sentence: raw }) => {
    const sentence = raw.replaceAll('\n', ' ');
    const lineAt = (index) => line + raw.slice(0, index).split('\n').length - 1;
    const found = AVOID.flatMap(([pattern, instead]) => {
      const match = pattern.exec(sentence);
      return match
        ? [
            {
              line: lineAt(match.index),
              severity: 'error',
              message: `"${match[0]}" is not plain English. Write ${instead}.`,
            },
          ]
        : [];
    });
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}`]/u.test(word)).length;
    if (words > MAX_WORDS) {
      const start = sentence.split(/\s+/).slice(0, 5).join(' ');
      found.push({
        line,
        severity: 'warning',
        message: `a sentence of ${words} words (${MAX_WORDS} at most): "${start} …"`,
      });
    }
    return found;
  });
}

/**
 * Checks the comments of a TypeScript file. Long sentences are no finding here.
 * @returns as `checkProse`
 */
export function checkComments(text) {
  const comments = [];
  let at = 0;
  // Strings, templates and patterns come first, so that what looks like a comment in them is none.
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/g;
  for (const { 0: part, index } of text.matchAll(token)) {
    if (!part.startsWith('/')) continue;
    comments.push(blank(text.slice(at, index)), part.replaceAll(/^(?:\s*\*+\/?|\/\*+|\/\/)|\*\/$/gm, ' '));
    at = index + part.length;
  }
  return checkProse(comments.join('')).filter(({ severity }) => severity === 'error');
}

/** Each sentence with the line it begins in. Code, comments and addresses are left out; cells of tables are apart. */
function sentencesOf(text) {
  const bare = text
    .replaceAll(/^(?<fence>\s*`{3,}).*\n[\s\S]*?^\k<fence>\s*$/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/`+[^`\n]+`+/g, '`code`')
    .replaceAll(/\]\([^)\n]*\)/g, ']')
    .replaceAll(/[*[\]]/g, ' ');
  const found = [];
  let open = { line: 1, sentence: '' };
  const close = (next) => {
    const sentence = open.sentence.trimEnd();
    if (sentence.trim() !== '') found.push({ ...open, sentence });
    open = { line: next, sentence: '' };
  };
  for (const [index, content] of bare.split('\n').entries()) {
    const line = index + 1;
    const isTable = /^\s*\|/.test(content);
    if (/^\s*(?:$|#|\||[-+>]\s|\d+\.\s)/.test(content)) close(line);
    const plain = content.replace(/^\s*(?:#+|[-+>]|\d+\.)\s/, '');
    let first = true;
    for (const [at, cell] of (isTable ? plain.split(/(?<!\\)\|/) : [plain]).entries()) {
      if (at > 0) close(line);
      for (const part of cell.split(/(?<=[.!?:;])\s+(?=["'(]?[\p{Lu}`])/u)) {
        if (open.sentence.trim() === '') open = { line, sentence: '' };
        else open.sentence += at === 0 && first ? '\n' : ' ';
        first = false;
        open.sentence += part;
        if (/[.!?:;]["')]?\s*$/.test(part)) close(line);
      }
    }
    if (isTable || /^\s*#/.test(content)) close(line + 1);
  }
  close(0);
  return found;
}

/** Keeps the lines, so that numbers stay right. */
const blank = (text) => text.replaceAll(/[^\n]/g, '');
