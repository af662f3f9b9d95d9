import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StepOutput } from './run-step.ts';

/**
 * What the runner makes of a step's output (actions/runner: OutputManager, ActionCommandManager, FileCommandManager),
 * written anew and apart from rerail's own reading of it.
 */
export interface StepResult {
  conclusion: 'success' | 'failure';
  /** Lines of the log, masked, as `stdout` and then `stderr`: how the two mix is a matter of chance. */
  log: string[];
  annotations: string[];
  outputs: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  summary: string;
}

interface State {
  masks: string[];
  stopped?: string | undefined;
  matchers: { owner: string; regexp: RegExp; severity: string; message: number }[];
  result: StepResult;
}

const NAMES =
  'set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands';
const KNOWN = new Set(NAMES.split(' '));

export function interpret(output: StepOutput, workspace: string): StepResult {
  const result: StepResult = {
    conclusion: output.exitCode === 0 ? 'success' : 'failure',
    log: [],
    annotations: [],
    outputs: {},
    env: {},
    path: [],
    summary: output.files.summary,
  };
  const state: State = { masks: [], matchers: [], result };
  for (const stream of [output.stdout, output.stderr]) {
    const lines = stream.toString('utf8').split(/\r\n|\r|\n/);
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) readLine(line, state, workspace);
  }
  Object.assign(result.outputs, readPairs(output.files.output, result));
  Object.assign(result.env, readPairs(output.files.env, result));
  for (const line of output.files.path.split(/\r\n|\r|\n/).filter(Boolean)) {
    result.path = [...result.path.filter((it) => it !== line), line];
  }
  const mask = (text: string) => state.masks.reduce((masked, it) => masked.replaceAll(it, '***'), text);
  return { ...result, log: result.log.map(mask), annotations: result.annotations.map(mask) };
}

function readLine(line: string, state: State, workspace: string): void {
  const command = /^\s*::([^:\s]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\]\s]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  const name = command?.[1]?.toLowerCase() ?? '';
  if (command && state.stopped !== undefined && name === state.stopped.toLowerCase()) {
    state.stopped = undefined;
    state.result.log.push(line);
    return;
  }
  if (command && state.stopped === undefined && KNOWN.has(name)) {
    act(name, command[2] ?? '', decode(command[3] ?? ''), line, state, workspace);
    return;
  }
  for (const matcher of state.matchers) {
    const match = matcher.regexp.exec(line);
    if (match) state.result.annotations.push(`${matcher.severity} ${match[matcher.message]}`);
  }
  state.result.log.push(line);
}

const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

function act(name: string, properties: string, data: string, line: string, state: State, workspace: string): void {
  const { result } = state;
  switch (name) {
    case 'add-mask':
      state.masks.push(data, ...data.split(/\r?\n/).filter(Boolean));
      return;
    case 'stop-commands':
      state.stopped = data;
      result.log.push(line);
      return;
    case 'error':
    case 'warning':
    case 'notice':
      result.annotations.push(`${name} ${properties} ${data}`);
      result.log.push(`##[${name}]${data}`);
      return;
    case 'set-output':
      result.outputs[/name=([^,]*)/.exec(properties)?.[1] ?? ''] = data;
      return;
    case 'group':
    case 'endgroup':
      result.log.push(`##[${name}]${name === 'group' ? data : ''}`);
      return;
    case 'add-matcher': {
      const { problemMatcher } = JSON.parse(readFileSync(path.resolve(workspace, data), 'utf8'));
      for (const { owner, severity = 'error', pattern } of problemMatcher) {
        state.matchers.push({ owner, severity, regexp: new RegExp(pattern[0].regexp), message: pattern[0].message });
      }
      return;
    }
    case 'remove-matcher':
      state.matchers = state.matchers.filter((it) => !properties.includes(`owner=${it.owner}`));
      return;
    default:
  }
}

function readPairs(text: string, result: StepResult): Record<string, string> {
  const pairs: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const end = rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n');
    const line = rest.slice(0, end);
    rest = rest.slice(end + 1);
    if (line === '') continue;
    const simple = /^((?:(?!<<)[^=])*)=(.*)$/s.exec(line);
    const long = /^([^=]+?)<<(.+)$/s.exec(line);
    if (simple) {
      pairs[simple[1] as string] = simple[2] as string;
      continue;
    }
    const lines = rest.split('\n');
    const at = long ? lines.indexOf(long[2] as string) : -1;
    if (!long || at < 0) {
      result.conclusion = 'failure';
      result.annotations.push('error  Unable to process file command');
      return pairs;
    }
    pairs[long[1] as string] = lines.slice(0, at).join('\n');
    rest = lines.slice(at + 1).join('\n');
  }
  return pairs;
}
