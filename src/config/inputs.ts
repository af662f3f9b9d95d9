import { InputError } from '../errors.ts';
import { LANES, type Lane } from '../failure/failure.ts';
import { type InputReader, inputReader } from './input-reader.ts';

/** What `command:` may say. */
const COMMANDS = [
  'guard',
  'watch',
  'checkpoint',
  'restore',
  'validate',
  'list',
  'cleanup',
  'plan',
  'decide',
  'act',
  'revert',
  'recover',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Those that are about finished runs, not about this job. */
const CONTROLLER_COMMANDS = ['plan', 'decide', 'act', 'revert', 'recover'] as const;
export type ControllerCommand = (typeof CONTROLLER_COMMANDS)[number];

export const isControllerCommand = (command: CommandName): command is ControllerCommand =>
  (CONTROLLER_COMMANDS as readonly CommandName[]).includes(command);

/** Every input of the action, read once and checked. Durations in milliseconds. Absent: the user said nothing. */
export interface Inputs {
  command: CommandName;
  run?: string;
  shell?: string;
  workingDirectory?: string;
  stage?: string;
  key: string;
  lane: 'auto' | Lane;
  retry: 'auto' | 'always' | 'never';
  maxTries?: number;
  /** Base of the first backoff; 0 means no wait. */
  retryWaitMs?: number;
  timeoutMs?: number;
  totalTimeoutMs?: number;
  stallTimeoutMs?: number;
  jobTimeoutMs?: number;
  /** How long the step usually takes. */
  estimateMs?: number;
  cleanTries?: boolean;
  optional: boolean;
  /** Rollbacks that a person approves of: `true`, names of stages, ids. */
  confirmRollback: readonly string[];
  resumable: boolean;
  fastForward: boolean;
  effects: 'auto' | 'workspace';
  sideEffects: 'auto' | 'none' | 'external';
  checkpoint: 'auto' | 'eager' | 'on-failure' | 'none';
  checkpointEveryMs?: number;
  checkpointKey?: string;
  /** Absent: what policy says. */
  retentionDays?: number;
  paths: readonly string[];
  exclude: readonly string[];
  secrets: 'redact' | 'refuse' | 'allow';
  reports: readonly string[];
  policy: string;
  token?: string;
  dryRun: boolean;
  strict: boolean;
  id?: string;
  /** How many unnamed checkpoints `cleanup` leaves. */
  keep?: number;
  name?: string;
  /** `${{ job.status }}` at this time: `success`, `failure`, `cancelled`. */
  jobStatus?: string;
  /** `${{ toJSON(matrix) }}`, parsed; null without a matrix. */
  matrix: unknown;
  /** Whether the job declares `services:`. */
  services: boolean;
  checkRunId?: string;
  /** For `act`: what `decide` put out. */
  plan?: string;
  /** The kill switch: anything but empty, `0` and `false` stops. */
  stop?: string;
  /** In place of the policy's mode. */
  mode?: 'observe' | 'act';
  /** After this long, another controller takes over an act that was begun and has no outcome. */
  leaseMs: number;
}

export const DEFAULT_RETENTION_DAYS = 3;
/** The policy's path, unless the input says otherwise. */
const DEFAULT_POLICY = '.github/rerail.yml';

/**
 * Reads all inputs from a phase's environment (`INPUT_<NAME>`, upper case, as the runner sets them).
 * @throws InputError naming every wrong value at once: which input, what came, what is allowed.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const read = inputReader(env);
  const inputs: Inputs = {
    command: read.choice('command', COMMANDS, 'guard'),
    ...scriptInputs(read),
    ...retryInputs(read),
    ...checkpointInputs(read),
    ...jobInputs(read),
    ...controllerInputs(read),
  };
  checkTogether(inputs, read);
  if (read.problems.length > 0) throw new InputError(read.problems);
  return inputs;
}

function scriptInputs(read: InputReader) {
  return {
    ...read.maybe('run', read.script('run')),
    ...read.maybe('shell', read.text('shell')),
    ...read.maybe('workingDirectory', read.text('working-directory')),
    ...read.maybe('stage', read.label('stage')),
    key: read.label('key') ?? '',
    lane: laneOf(read.choice('lane', ['auto', ...LANES.map((lane) => lane.toLowerCase())], 'auto')),
    optional: read.flag('optional', false),
    resumable: read.flag('resumable', false),
    confirmRollback: read
      .lines('confirm-rollback')
      .flatMap((line) => line.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== '' && word !== 'false'),
    fastForward: read.flag('fast-forward', true),
    effects: read.choice('effects', ['auto', 'workspace'] as const, 'auto'),
    sideEffects: read.choice('side-effects', ['auto', 'none', 'external'] as const, 'auto'),
  };
}

function retryInputs(read: InputReader) {
  return {
    retry: read.choice('retry', ['auto', 'always', 'never'] as const, 'auto'),
    ...read.maybe('maxTries', read.integer('max-tries', { min: 1, max: 100 })),
    ...read.maybe('retryWaitMs', read.duration('retry-wait', { zero: true })),
    ...read.maybe('timeoutMs', read.duration('timeout')),
    ...read.maybe('totalTimeoutMs', read.duration('total-timeout')),
    ...read.maybe('stallTimeoutMs', read.duration('stall-timeout')),
    ...read.maybe('jobTimeoutMs', read.duration('job-timeout')),
    ...read.maybe('estimateMs', read.duration('estimate')),
    ...read.maybe('cleanTries', read.optionalFlag('clean-tries')),
  };
}

function checkpointInputs(read: InputReader) {
  return {
    checkpoint: read.choice('checkpoint', ['auto', 'eager', 'on-failure', 'none'] as const, 'auto'),
    ...read.maybe('checkpointEveryMs', read.duration('checkpoint-every')),
    ...read.maybe('checkpointKey', read.text('checkpoint-key')),
    ...read.maybe('retentionDays', read.integer('retention-days', { min: 1, max: 400 })),
    paths: read.lines('paths'),
    exclude: read.lines('exclude'),
    secrets: read.choice('secrets', ['redact', 'refuse', 'allow'] as const, 'redact'),
    ...read.maybe('id', read.text('id')),
    ...read.maybe('name', read.label('name')),
    ...read.maybe('keep', read.integer('keep', { min: 0, max: 1_000_000 })),
  };
}

function jobInputs(read: InputReader) {
  return {
    reports: read.lines('reports'),
    policy: read.text('policy') ?? DEFAULT_POLICY,
    ...read.maybe('token', read.text('token')),
    dryRun: read.flag('dry-run', false),
    strict: read.flag('strict', false),
    ...read.maybe('jobStatus', read.text('job-status')),
    matrix: read.json('matrix'),
    services: hasEntries(read.json('services')),
    ...read.maybe('checkRunId', read.text('check-run-id')),
  };
}

const DEFAULT_LEASE_MS = 60_000;

function controllerInputs(read: InputReader) {
  const mode =
    read.text('mode') === undefined ? undefined : read.choice('mode', ['observe', 'act'] as const, 'observe');
  return {
    ...read.maybe('plan', read.script('plan')),
    // Given but empty is an answer, too: nothing stops. The manifest's default tells that nobody answered.
    ...read.maybe('stop', answered(read.given('stop'))),
    ...read.maybe('mode', mode),
    leaseMs: read.duration('lease', { zero: true }) ?? DEFAULT_LEASE_MS,
  };
}

const answered = (stop: string | undefined) => (stop === 'unset' ? undefined : stop);

/** Rules that need more than one input. */
function checkTogether(inputs: Inputs, read: InputReader): void {
  const guards = inputs.command === 'guard';
  if (guards && inputs.run === undefined && inputs.stage !== undefined) {
    read.problem(`Input "stage" is "${inputs.stage}" but there is no "run": a stage is a guarded script. Add "run".`);
  }
  if ((inputs.command === 'act' || inputs.command === 'revert') && inputs.plan === undefined) {
    read.problem(
      `Input "plan" is missing: command "${inputs.command}" carries out a plan. Pass the output "plan" of command "decide".`,
    );
  }
  if (!guards && !isControllerCommand(inputs.command) && inputs.run !== undefined) {
    read.problem(`Input "run" does not go with command "${inputs.command}". Leave out one of the two.`);
  }
  if (
    inputs.totalTimeoutMs !== undefined &&
    inputs.timeoutMs !== undefined &&
    inputs.timeoutMs > inputs.totalTimeoutMs
  ) {
    read.problem(
      'Input "timeout" is longer than "total-timeout": no try could use it. Make "total-timeout" the longer one.',
    );
  }
}

const laneOf = (text: string): 'auto' | Lane => (text === 'auto' ? 'auto' : (text.toUpperCase() as Lane));

const hasEntries = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;
