import { isMixed, isPlainWord } from './plain-words.ts';

/** A block of YAML, or what is left of it at the edge of what a rule sees: lines that are indented. */
const YAML_DATA = /^([ \t]*)(data|stringData):[ \t]*\r?\n((?:\1[ \t]+\S[^\n]*(?:\n|$))+)/gm;
const YAML_PAIR = /^[ \t]+["']?[\w./-]+["']?:[ \t]*["']?([^\s"'#|>][^\s"']*)/gm;
const JSON_DATA = /"(data|stringData)"\s*:\s*\{([^{}]*)\}/g;
const JSON_PAIR = /"[\w./-]+"\s*:\s*"([^"]*)"/g;

/** A Secret of Kubernetes with values: the document around `kind: Secret` in YAML, whose keys may come in any order. */
export function isYamlSecret(before: string, after: string): boolean {
  if (!/(?:^|[\s-])$/.test(before) || !/^\s*(?:\n|$|#)/.test(after)) return false;
  const document = `${before.slice(before.lastIndexOf('\n---') + 1)}kind: Secret${after.split('\n---')[0]}`;
  return hasValue(document, YAML_DATA, YAML_PAIR, (match) => [match[2], match[3]]);
}

/** The same in JSON, around `"kind": "Secret"`. */
export const isJsonSecret = (before: string, after: string): boolean =>
  hasValue(`${before}\n${after}`, JSON_DATA, JSON_PAIR, (match) => [match[1], match[2]]);

type Block = [kind: string | undefined, text: string | undefined];

function hasValue(text: string, data: RegExp, pair: RegExp, blockOf: (match: RegExpExecArray) => Block): boolean {
  for (const match of text.matchAll(data)) {
    const [kind, block = ''] = blockOf(match);
    for (const [, value = ''] of block.matchAll(pair))
      if (isSecret(kind === 'data' ? decoded(value) : value)) return true;
  }
  return false;
}

const isSecret = (value: string): boolean => !isPlainWord(value) && isMixed(value);

/** `data` is in base64; what is not, such as a reference of a template, stays what it is. */
function decoded(value: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return '';
  return Buffer.from(value, 'base64').toString('latin1').trim();
}
