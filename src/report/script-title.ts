const MAX_TITLE = 60;
/** Lines that say nothing about what a script does. */
const PREAMBLE = /^(?:$|#|set [-+]|shopt |export \w+=\S*$|\w+=\S*$|cd \S+$|echo |trap |\$ErrorActionPreference)/;

/** What people know a step without a name by: the first line of its script that does something. */
export function scriptTitle(script: string): string {
  const lines = script.split('\n').map((line) => line.trim().replace(/\s*\\$/, ''));
  const line = lines.find((text) => !PREAMBLE.test(text)) ?? lines.find((text) => text !== '') ?? 'script';
  return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
}
