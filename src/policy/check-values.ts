import path from 'node:path';
import { messageOf } from '../errors.ts';
import { globMatcher } from '../files/glob.ts';
import { parseDuration } from '../values/duration.ts';
import type { KeyPath } from './document.ts';
import { MAX_DURATION_MS } from './effective.ts';
import type { Metric, PolicyTrigger } from './policy.ts';
import type { RawPolicy } from './raw.ts';
import type { Refuse } from './rules.ts';

/** Problems that a schema cannot tell: patterns of paths, durations that are too long, plans that contradict themselves. */
export function checkValues(raw: RawPolicy, refuse: Refuse): void {
  for (const [path, value] of leaves(raw, [])) {
    const key = path.filter((part) => typeof part === 'string').at(-1);
    if (
      DURATIONS.has(String(key)) &&
      typeof value === 'string' &&
      parseDuration(value, MAX_DURATION_MS) === undefined
    ) {
      refuse(path, `"${value}" is too long. Use at most 365d.`);
    }
  }
  checkPaths(raw, refuse);
  checkPlans(raw, refuse);
  checkTriggers(raw, refuse);
  checkRollback(raw, refuse);
  if (raw.notifications?.['pull-request'] === 'always') {
    refuse(
      ['notifications', 'pull-request'],
      'not supported yet: this version of rerail would do the same as with on-action. Use never or on-action.',
    );
  }
}

const DURATIONS: ReadonlySet<string> = new Set(['budget', 'wait', 'deadline', 'within', 'for', 'age', 'escalate']);

function checkPaths(raw: RawPolicy, refuse: Refuse): void {
  const lists: [KeyPath, readonly string[] | undefined][] = [
    ...Object.entries(raw.lanes ?? {}).flatMap(([name, lane]): [KeyPath, string[] | undefined][] => [
      [['lanes', name, 'paths'], lane.paths],
      [['lanes', name, 'only-paths'], lane['only-paths']],
    ]),
    [['rollback', 'exempt', 'paths'], raw.rollback?.exempt?.paths],
    ...(raw.cache ?? []).flatMap((cache, index): [KeyPath, string[]][] => [
      [['cache', index, 'paths'], cache.paths],
      [['cache', index, 'key-files'], cache['key-files']],
    ]),
  ];
  for (const [path, patterns] of lists) {
    for (const [index, pattern] of (patterns ?? []).entries()) {
      try {
        globMatcher([pattern]);
      } catch (error) {
        refuse([...path, index], messageOf(error));
      }
    }
  }
}

function checkPlans({ plans = {} }: RawPolicy, refuse: Refuse): void {
  for (const [type, plan] of Object.entries(plans)) {
    const strategies = [plan.strategy, ...Object.values(plan.lanes ?? {})];
    const retries = strategies.some((strategy) => strategy === 'RETRY' || strategy === 'RESUME');
    for (const key of ['tries', 'wait', 'scale', 'only'] as const) {
      if (plan[key] === undefined || retries) continue;
      refuse(['plans', type, key], `does nothing with strategy ${plan.strategy}. Remove it, or use RETRY or RESUME.`);
    }
  }
}

function checkTriggers({ triggers = [] }: RawPolicy, refuse: Refuse): void {
  for (const [index, trigger] of triggers.entries()) {
    const at = (key: string): KeyPath => ['triggers', index, key];
    const { metric, from, above, below, for: lasting, do: act } = trigger;
    if (metric === 'error-rate') {
      refuse(at('metric'), 'not supported yet: this version of rerail would ignore it. Remove this trigger.');
      continue;
    }
    const wanted = WANTED[metric];
    if (!wanted.do.includes(act))
      refuse(at('do'), `"${act}" does nothing with metric ${metric}. Use ${orList(wanted.do)}.`);
    if (wanted.from !== undefined && from === undefined) {
      refuse(['triggers', index], `has no "from". Add it: \`from: "${wanted.from}"\`.`);
    }
    if (from !== undefined && wanted.from === undefined)
      refuse(at('from'), `does nothing with metric ${metric}. Remove it.`);
    if (from !== undefined && wanted.from !== undefined && !isBelow(from)) {
      refuse(at('from'), `"${from}" is outside of the workspace. Use a path relative to it, as ${wanted.from}.`);
    }
    if (lasting !== undefined && !LASTING.has(metric))
      refuse(at('for'), `does nothing with metric ${metric}. Remove it.`);
    for (const [key, limit] of [
      ['above', above],
      ['below', below],
    ] as const) {
      if (limit === undefined) continue;
      if (!wanted.limits.includes(key)) refuse(at(key), `does nothing with metric ${metric}. Remove it.`);
      else if (!wanted.form.test(String(limit))) refuse(at(key), `"${limit}" is not allowed. Use ${wanted.example}.`);
    }
  }
}

/** What each metric takes. */
interface Wanted {
  limits: readonly ('above' | 'below')[];
  form: RegExp;
  example: string;
  from?: string;
  do: readonly PolicyTrigger['do'][];
}

const SHARE = { form: /^(?:\d{1,2}(?:\.\d+)?|100)%$/, example: 'a share from 0% to 100%, as 90%' };
const USAGE: Wanted = { limits: ['above'], ...SHARE, do: ['checkpoint', 'scale-back', 'step-back', 'hand-over'] };
const WANTED: Readonly<Record<Exclude<Metric, 'error-rate'>, Wanted>> = {
  'test-failure-rate': {
    limits: ['above', 'below'],
    ...SHARE,
    do: ['checkpoint', 'step-back', 'nominate-revert', 'hand-over'],
  },
  duration: {
    limits: ['above'],
    form: /^\d+(?:\.\d+)?x$/,
    example: 'a multiple of the estimate, as 3x',
    do: ['checkpoint', 'scale-back', 'step-back', 'nominate-revert', 'hand-over'],
  },
  memory: USAGE,
  disk: USAGE,
  'quality-score': {
    limits: ['above', 'below'],
    form: /^\d+(?:\.\d+)?$/,
    example: 'a number, as 60',
    from: 'quality.json#/score',
    do: ['checkpoint', 'step-back', 'nominate-revert', 'hand-over'],
  },
  veto: { limits: [], form: /^/, example: '', from: '.rerail-veto', do: ['step-back', 'hand-over'] },
};
const LASTING: ReadonlySet<Metric> = new Set(['memory', 'disk']);

const isBelow = (file: string) =>
  !path.posix.isAbsolute(file) &&
  !path.win32.isAbsolute(file) &&
  !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file.split('#')[0] ?? '');
const orList = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What would never happen is refused. */
function checkRollback({ rollback: { mode, probe, verify, limits } = {} }: RawPolicy, refuse: Refuse): void {
  if (verify !== undefined && probe === undefined) {
    refuse(['rollback', 'verify'], 'runs in the probe workflow, and there is none. Name it under rollback.probe.');
  }
  if (mode !== 'push') return;
  if (probe === undefined) {
    refuse(['rollback', 'mode'], '"push" needs a proof, and nothing can prove. Name a workflow under rollback.probe.');
  }
  if (!limits?.push)
    refuse(['rollback', 'mode'], '"push" does nothing while rollback.limits.push is 0. Set the limit.');
}

function leaves(node: unknown, path: KeyPath): [KeyPath, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, [...path, index]));
  return Object.entries(node).flatMap(([name, value]) => leaves(value, [...path, name]));
}
