import { SIDE_EFFECT_RULES } from './side-effect-rules/index.ts';

/** A command that acts outside of the workspace. */
export interface ExternalEffect {
  /** Id of the rule that found it. */
  pattern: string;
  /** Counts from 1. */
  line: number;
}

/** Longer lines are no commands that a person wrote. Characters. */
const LONGEST_LINE = 4_000;
/** The command only says what it would do. */
const DRY_RUN =
  /\s--?(?:dry-?run(?![\w-])(?!=(?:false|none|never))|check(?![\w-])|noop|simulate|what-?if|snapshot|help)(?![\w-])/i;
/** What may be before a command without changing what it does. */
const PREFIXES = [
  '[A-Za-z_]\\w*=\\S*',
  'if|elif|then|else|do|while|until|!|\\{',
  'time|nice|nohup|exec|command|env',
  '(?:sudo|npx)(?:\\s+-\\S+)*',
  'xargs(?:\\s+-\\S+(?:\\s+\\d+)?)*',
  '(?:timeout|retry)\\s+\\S+',
  'bunx|pnpx|uvx|(?:pnpm|yarn|bun)\\s+(?:dlx|exec|x)',
  '(?:poetry|uv|pipx|pipenv|dotnet\\s+tool)\\s+run|bundle\\s+exec',
  '(?:op|doppler)\\s+run\\s+--|aws-vault\\s+exec\\s+\\S+\\s+--',
];
const PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})\\s+`);

/**
 * The commands in a script that have effects outside, by the documented list in side-effect-rules/. Reads shell well
 * enough for this: comments, quoted text and here-documents for other programs than shells do not count. What it cannot
 * see through (aliases, scripts that are called under an innocent name) it does not find. Pure.
 */
export function externalEffects(script: string): ExternalEffect[] {
  const effects: ExternalEffect[] = [];
  for (const { text, line } of commandsIn(script)) {
    if (DRY_RUN.test(text)) continue;
    const found = SIDE_EFFECT_RULES.filter(({ pattern }) => pattern.test(text));
    effects.push(...found.map(({ id }) => ({ pattern: id, line })));
  }
  return effects;
}

/** One command of a script, without what may be before it (`sudo`, `if`, assignments), and the line it begins in, from 1. */
export interface Command {
  text: string;
  line: number;
}

/** The commands of a shell script, as far as they can be read without running it. */
export function* commandsIn(script: string): Generator<Command> {
  for (const { text, line } of logicalLines(script)) {
    for (const part of splitCommands(text)) {
      const command = withoutPrefixes(part);
      if (command !== '') yield { text: command, line };
      // What another shell is told to run is commands too.
      const inner = /\s-\w*c\s+(["'])(.*)\1/.exec(part)?.[2] ?? /^(?:eval|ssh)\s.*?(["'])(.*)\1/.exec(command)?.[2];
      if (inner !== undefined) for (const nested of commandsIn(inner)) yield { text: nested.text, line };
    }
  }
}

/** Lines with their continuations, without the bodies of here-documents that no shell reads. */
function* logicalLines(script: string): Generator<Command> {
  const lines = script.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    let text = (lines[index] ?? '').slice(0, LONGEST_LINE);
    while (text.endsWith('\\') && index + 1 < lines.length && text.length < LONGEST_LINE) {
      index += 1;
      text = `${text.slice(0, -1)} ${(lines[index] ?? '').trim()}`.slice(0, LONGEST_LINE);
    }
    yield { text, line };
    const end = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(text)?.[2];
    if (end === undefined || /(?:^|[\s|;&])(?:ba|z|da)?sh(?:\s|$)|\bssh\s/.test(text)) continue;
    const after = lines.findIndex((it, at) => at > index && it.trim() === end);
    if (after > 0) index = after;
  }
}

/** Splits at `;`, `&`, `|`, parentheses and backticks, outside of quotes; drops comments. */
function splitCommands(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quote === '' && character === '#' && /^$|\s$/.test(part)) break;
    if (quote === '' && /[;&|()`]/.test(character)) {
      parts.push(part);
      part = '';
      continue;
    }
    if (character === '\\' && quote !== "'") {
      part += character + (text[at + 1] ?? '');
      at += 1;
      continue;
    }
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    part += character;
  }
  return [...parts, part];
}

function withoutPrefixes(part: string): string {
  let command = part.trim();
  for (let prefix = PREFIX.exec(command); prefix !== null; prefix = PREFIX.exec(command)) {
    command = command.slice(prefix[0].length).trimStart();
  }
  return command.replace(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g, (_whole, _quote, content: string) =>
    /\s/.test(content) ? 'quoted' : content,
  );
}
