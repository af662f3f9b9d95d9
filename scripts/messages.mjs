// Finds the messages of all errors that users can fix, in the sources: what docs/troubleshooting.md lists.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const THROWN = /\b(?:new (User|Usage|Refused|Input)Error|(?:read\.)?problem|problems\.push|log\.(?:warning|notice))\(/g;

/**
 * @returns {{file: string, line: number, kind: string, reason: string | null, message: string | null}[]} one for each place that makes such an error, or tells a problem without one (`Told`); `message` has `…` for what
 *   is filled in, and is null if it is composed elsewhere
 */
export function messagesIn(folder = path.join(root, 'src')) {
  return globSync('**/*.ts', { cwd: folder })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .flatMap((file) => messagesOf(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** The same, of one source text. */
export function messagesOf(file, text) {
  return [...text.matchAll(THROWN)].map((match) => {
    const args = splitArguments(text, match.index + match[0].length);
    const kind = match[1] ?? 'Told';
    const reason = kind === 'Refused' ? literalOf(args[0], text) : null;
    const message = literalOf(args[kind === 'Refused' ? 1 : 0]?.replace(/^\[|\]$/g, ''), text);
    return { file, line: text.slice(0, match.index).split('\n').length, kind, reason, message };
  });
}

/** The arguments of a call as source texts. @param at the place behind its opening parenthesis */
function splitArguments(text, at) {
  const args = [];
  let depth = 0;
  let from = at;
  for (let i = at; i < text.length; i += 1) {
    const mark = text[i];
    if (mark === "'" || mark === '"' || mark === '`') i = endOfLiteral(text, i);
    else if ('([{'.includes(mark)) depth += 1;
    else if (')]}'.includes(mark)) {
      if (depth === 0) return [...args, text.slice(from, i)].map((one) => one.trim()).filter(Boolean);
      depth -= 1;
    } else if (mark === ',' && depth === 0) {
      args.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return args;
}

/** The place of the mark that ends a text or template. */
function endOfLiteral(text, start) {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return i;
    else if (quote === '`' && text.startsWith('${', i)) i = endOfHole(text, i + 2);
  }
  return text.length;
}

/** The place of the brace that closes a hole of a template. */
function endOfHole(text, start) {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if ('\'"`'.includes(text[i])) i = endOfLiteral(text, i);
    else if (text[i] === '{') depth += 1;
    else if (text[i] === '}') {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return text.length;
}

/** What an argument says if it is a text, a template or the name of a constant; null if it is anything else. */
function literalOf(source, text) {
  const argument = source?.trim() ?? '';
  if (/^['"`]/.test(argument)) {
    const end = endOfLiteral(argument, 0);
    const own = withoutHoles(argument.slice(1, end));
    const rest = argument
      .slice(end + 1)
      .replace(/,\s*$/, '')
      .trim();
    if (rest === '') return own;
    // Two texts behind each other.
    const more = rest.startsWith('+') ? literalOf(rest.slice(1), text) : null;
    return more === null ? null : own + more;
  }
  if (!/^[A-Z][A-Z_\d]+$/.test(argument)) return null;
  const constant = new RegExp(`const ${argument} =\\s*`).exec(text);
  return constant ? literalOf(text.slice(constant.index + constant[0].length).split(';\n')[0], text) : null;
}

function withoutHoles(template) {
  let plain = '';
  for (let i = 0; i < template.length; i += 1) {
    if (template.startsWith('${', i)) {
      plain += '…';
      i = endOfHole(template, i + 2);
    } else if (template[i] === '\\') {
      i += 1;
      plain += template[i] === 'n' ? ' ' : template[i];
    } else plain += template[i];
  }
  return plain.replace(/…+/g, '…');
}
