import { stripVTControlCharacters } from 'node:util';

/** What a line says, without the wrappings of the systems it came through. */
export interface LineText {
  text: string;
  /** The runner's or a workflow command's level if the line has one. */
  level?: 'error' | 'warning' | 'notice' | 'debug' | 'command' | 'group' | 'endgroup' | 'section';
  /** The step's name if the log has a column for it (`gh run view --log`). */
  step?: string;
  /** The line repeats a command of the script: it was not printed by it. */
  echo: boolean;
}

/** A matched line is shown and weighed up to this length. */
const MAX_TEXT = 2000;

/** Before the first time of each step there may be a byte order mark, or what a wrong code page made of it (it eats a digit, too). */
const STEP_COLUMNS = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:[^\x20-\x7E\t]{1,3}\??)?\d{3,4}-\d\d-\d\dT)/;
/** What is in the column where `gh` could not tell. */
const UNKNOWN_STEP = 'UNKNOWN STEP';
/** The runner prints a step's script in this colour before it runs it. */
const SCRIPT_ECHO = '[36;1m';
/** Colours whose escape character was lost on the way, or spelled out. */
const BARE_COLOUR =
  /(?:\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e|\u241B|\uFFFD)\[\d{0,3}(?:;\d{1,3}){0,4}[mK]|\[(?:\d{1,3}(?:;\d{1,3}){0,4}m|0?K)/g;

/** Each is tried once, in this order, at the beginning of what the others left. */
const PREFIXES: readonly RegExp[] = [
  /^(?:\uFEFF|[^\x20-\x7E\t]{1,3}\??(?=\d{3,4}-\d\d-\d\dT))/,
  // GitHub, GitLab (with its stream marks), Jenkins' time stamper, Docker's own
  /^\[?\d{3,4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][+ ]?)? ?/,
  // Taskcluster
  /^\[task \d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|\+00:00)?\] /,
  // A clock, as mozharness, CircleCI and others print it
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]? {1,8}(?:(?:INFO|WARNING|ERROR|CRITICAL|DEBUG|FATAL) {1,3}- {1,3})?/,
  // BuildKit
  /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/,
  /^\d{1,5}\.\d{2,3} (?=\S)/,
  // Mock's and others' mark of a stream
  /^(?:BUILDSTDERR|stderr|stdout|STDERR|STDOUT): {1,2}(?=\S)/,
  // ant's exec task
  /^ {1,12}\[exec\] /,
  // docker compose, foreman
  /^(?!error|warn|info|fail|pass|ok\b)[a-z][a-z0-9._-]{1,60} {1,30}\| /,
  // turborepo, wireit, nx
  /^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|deploy|unit)(?::[\w-]{1,30})?: /,
  // pnpm and yarn workspaces
  /^(?:[\w.@-]{1,60}\/){0,6}[\w.@-]{1,60} (?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|prepare|postinstall)(?::[\w-]{1,30})?[:$] /,
  // pytest-xdist
  /^\[gw\d{1,3}\] {1,3}/,
];

const RUNNER_LEVEL = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const WORKFLOW_COMMAND =
  /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const PLAIN_COMMAND = /^\[command\]/;

/** Takes a raw line apart. Linear in its length, which callers bound. */
export function readLine(raw: string): LineText {
  const columns = STEP_COLUMNS.exec(raw);
  let text = columns ? raw.slice(columns[0].length) : raw;
  text = stripPrefix(stripPrefix(text, PREFIXES[0] as RegExp), PREFIXES[1] as RegExp);
  const echo = text.startsWith(SCRIPT_ECHO) || text.startsWith(SCRIPT_ECHO, 1);
  text = stripColours(text);
  for (const prefix of PREFIXES) text = stripPrefix(text, prefix);
  const step = columns?.[2] === UNKNOWN_STEP ? undefined : columns?.[2];
  const found = RUNNER_LEVEL.exec(text) ?? WORKFLOW_COMMAND.exec(text);
  if (found) text = text.slice(found[0].length);
  const command = found ? undefined : PLAIN_COMMAND.exec(text);
  if (command) text = text.slice(command[0].length);
  const level = command ? 'command' : (found?.[1] as LineText['level']);
  return {
    text: text.slice(0, MAX_TEXT),
    echo,
    ...(level === undefined ? {} : { level }),
    ...(step === undefined ? {} : { step }),
  };
}

/** Control characters that would act on a terminal or hide text have no place in what is kept. */
const CONTROL = /(?!\t)[\p{Cc}\p{Cf}]/gu;

function stripColours(text: string): string {
  let plain = text.includes('\u001B') || text.includes('\u009B') ? stripVTControlCharacters(text) : text;
  if (plain.includes('[')) plain = plain.replace(BARE_COLOUR, '');
  return plain.replace(CONTROL, '').trimEnd();
}

function stripPrefix(text: string, prefix: RegExp): string {
  const found = prefix.exec(text);
  return found ? text.slice(found[0].length) : text;
}
