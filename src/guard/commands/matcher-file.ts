import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf } from '../../errors.ts';
import { type CommandCheck, FINE } from './command-check.ts';

/** A larger file is not judged. Bytes; the largest matchers in use have some kilobytes. */
const LARGEST_FILE = 1024 * 1024;
/** Names that the runner's JSON reader takes without quotes, which JSON does not. */
const UNQUOTED_NAME = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const GROUPS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const;
/** Where the runner mounts its folders into a job's container; it looks for matcher files on the host. */
const IN_CONTAINER = '/__w/';
const SHARED_WITH_HOST = /^\/(?:__[a-z]|github)\//;
const SEVERITIES = new Set(['', 'ERROR', 'WARNING', 'NOTICE']);

type Loose = Readonly<Record<string, unknown>>;

/** The file of an `add-matcher` or `remove-matcher` command. */
export interface MatcherRequest {
  /** As the command names it. */
  file: string;
  /** The folder that relative names start from; undefined if it is unknown. */
  workspace: string | undefined;
  /** Whether the matchers are going to be used, and so must be complete. */
  complete: boolean;
}

/**
 * Whether the runner can load a file of problem matchers (actions/runner: IssueMatchersConfig). Its JSON reader and its
 * regular expressions take more than ours; what only ours refuse is unclear.
 */
export function checkMatcherFile({ file, workspace, complete }: MatcherRequest): CommandCheck {
  if (!path.isAbsolute(file) && workspace === undefined) return { unclear: `the folder of ${file} is unknown` };
  const full = path.resolve(workspace ?? '/', file);
  if (workspace?.startsWith(IN_CONTAINER) && !SHARED_WITH_HOST.test(full)) {
    return { unclear: `${full} may be absent outside the container` };
  }
  try {
    const text = readText(full);
    if (text === undefined) return { unclear: `${full} is no ordinary file` };
    const parsed = parse(text);
    return typeof parsed === 'object' && 'value' in parsed ? checkConfig(parsed.value, complete) : parsed;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return { fails: `Could not find file '${full}'.` };
    return { fails: messageOf(error) };
  }
}

function readText(file: string): string | undefined {
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory()) throw new Error(`Access to the path '${file}' is denied.`);
    if (!stats.isFile() || stats.size > LARGEST_FILE) return undefined;
    const bytes = Buffer.alloc(stats.size);
    return new TextDecoder().decode(bytes.subarray(0, readSync(fd, bytes)));
  } finally {
    closeSync(fd);
  }
}

function parse(text: string): { value: unknown } | CommandCheck {
  // The runner takes an empty file for one without matchers.
  if (text.trim() === '') return { value: null };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    try {
      return { value: JSON.parse(withoutExtras(text)) };
    } catch {
      if (text.includes("'") || UNQUOTED_NAME.test(text)) return { unclear: 'the matcher file is no plain JSON' };
      return { fails: messageOf(error) };
    }
  }
}

/** Without comments and trailing commas, which the runner's JSON reader allows. */
function withoutExtras(text: string): string {
  return text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (_, quoted?: string) => quoted ?? ' ')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_, quoted?: string) => quoted ?? '');
}

/** By names without regard to case, as the runner's JSON reader finds them. */
function field(object: Loose, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name] ?? undefined;
  const key = Object.keys(object).find((it) => it.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (object[key] ?? undefined);
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => value === undefined || typeof value !== 'object';

function checkConfig(config: unknown, complete: boolean): CommandCheck {
  if (config === null) return FINE;
  if (!isObject(config)) return { fails: 'The matcher file is no JSON object.' };
  const matchers = field(config, 'problemMatcher');
  if (matchers === undefined) return FINE;
  if (!Array.isArray(matchers)) return { fails: "'problemMatcher' is no list." };
  const owners = new Set<string>();
  for (const matcher of matchers) {
    const check = checkMatcher(matcher, owners, complete);
    if (check !== FINE) return check;
  }
  return FINE;
}

function checkMatcher(matcher: unknown, owners: Set<string>, complete: boolean): CommandCheck {
  if (!isObject(matcher)) return { fails: 'A matcher is no JSON object.' };
  const [owner, severity, patterns = []] = ['owner', 'severity', 'pattern'].map((name) => field(matcher, name));
  if (!isText(owner) || !isText(severity) || !Array.isArray(patterns) || !patterns.every(isObject)) {
    return { fails: 'A matcher has a value of the wrong kind.' };
  }
  if (!complete) return FINE;
  const name = String(owner ?? '');
  if (name === '') return { fails: 'Owner must not be empty' };
  if (!SEVERITIES.has(String(severity ?? '').toUpperCase())) {
    return { fails: `Matcher '${name}' contains unexpected default severity '${severity}'` };
  }
  if (patterns.length === 0) return { fails: `Matcher '${name}' does not contain any patterns` };
  const check = checkPatterns(patterns);
  if (check !== FINE) return check;
  if (owners.has(name.toUpperCase())) return { fails: `Duplicate owner name '${name}'` };
  owners.add(name.toUpperCase());
  return FINE;
}

function checkPatterns(patterns: readonly Loose[]): CommandCheck {
  const seen = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    const loops = field(pattern, 'loop') === true;
    if (loops && (index === 0 || index < patterns.length - 1)) {
      return { fails: "Only the last pattern in a multiline matcher may set 'loop'" };
    }
    if (loops && field(pattern, 'message') === undefined) {
      return { fails: "The loop pattern must set 'message'" };
    }
    const count = groupCount(field(pattern, 'regexp'));
    if (count === undefined) return { unclear: 'a regular expression of the matcher file cannot be judged' };
    for (const name of GROUPS) {
      const group = field(pattern, name);
      if (group === undefined) continue;
      if (seen.has(name)) return { fails: `The property '${name}' is set twice` };
      if (!(Number(group) >= 0 && Number(group) < count)) {
        return { fails: `The property '${name}' is set to ${group} which is out of range` };
      }
      seen.add(name);
    }
  }
  return seen.has('message') ? FINE : { fails: "At least one pattern must set 'message'" };
}

/** With the whole match; undefined for what is no regular expression here, though it may be one in .NET. */
function groupCount(regexp: unknown): number | undefined {
  try {
    return new RegExp(`${regexp ?? ''}|`).exec('')?.length;
  } catch {
    return undefined;
  }
}
