import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What nobody has seen proven about the real service, as switches: each has two or more answers, one of them the
 * default, and scenarios run with every answer. Each entry quotes what is known and from where.
 */
export interface Switch {
  /** What the switch decides. */
  readonly meaning: string;
  /** Every allowed value; the first is the default. */
  readonly values: readonly [string, ...string[]];
  /** What is known or reported, and by whom. */
  readonly known: string;
}

export const SWITCHES = {
  server: {
    meaning:
      'What GITHUB_SERVER_URL names: github.com, or a GitHub Enterprise Server, whose artifact service the toolkit refuses.',
    values: ['github.com', 'enterprise-server'],
    known:
      "The toolkit goes by the host's name alone (@actions/artifact, config.ts: isGhes) and throws GHESNotSupportedError before it asks.",
  },
  'enterprise-server-cache': {
    meaning: 'Whether the owner of a GitHub Enterprise Server has set up its cache service (version 1).',
    values: ['v1', 'none'],
    known:
      "It needs storage that the server's owner configures; without it ACTIONS_CACHE_URL is not set (@actions/cache, isFeatureAvailable).",
  },
  'low-trust-cache': {
    meaning: 'What a job may do with caches whose event anybody can cause: pull_request_target, issue_comment.',
    values: ['read', 'write'],
    known:
      'Tokens of such events only read since 26 June 2026 (reports of third parties); before they wrote to the cache of the default branch.',
  },
  'artifacts-after-rerun-all': {
    meaning: 'What the runtime artifact service shows of earlier attempts after "re-run all jobs".',
    values: ['hidden', 'listed'],
    known:
      'Gitea\'s manual tests on GitHub: after "re-run all" internal reads never see earlier attempts (go-gitea/gitea#38857); actions/upload-artifact#585 reports the same. Not confirmed by GitHub.',
  },
  'artifact-name-conflict-across-attempts': {
    meaning: 'Whether a name that an earlier attempt used may be used again in a later one.',
    values: ['allowed', '409'],
    known:
      'Names are per attempt (actions/toolkit#1592, tile-ai/TileOPs#2142, actions/runner code run offline); NVIDIA/aicr#1928 claims a 409 in attempt 2.',
  },
  'earlier-attempt-download': {
    meaning: 'Whether GetSignedArtifactURL serves artifacts of an earlier attempt.',
    values: ['ok', '404'],
    known:
      'It works as a rule; on 2026-07-23/24 it answered `(404) Not Found: workflow run not found` (actions/download-artifact#486).',
  },
  'artifact-id-order': {
    meaning: 'Whether artifact ids grow in the order in which artifacts are created.',
    values: ['ascending', 'shuffled'],
    known: 'The client takes the highest id of a name for the newest; nothing documented promises that order.',
  },
  'artifact-finalized-twice': {
    meaning:
      'What a second FinalizeArtifact of one artifact does, as clients send it when the answer to the first was lost.',
    values: ['duplicate', 'same'],
    known:
      'Two artifacts of one name came of it (actions/upload-artifact#531, actions/upload-pages-artifact#97); whether every repeat does that is not known.',
  },
  'lost-runner-conclusion': {
    meaning: 'What a job concludes whose machine was lost.',
    values: ['failure', 'cancelled'],
    known: 'Jobs of lost runners were seen as failures; nothing documents it.',
  },
  'lost-step-conclusion': {
    meaning: 'What becomes of the step that ran when its machine was lost.',
    values: ['null', 'cancelled'],
    known: 'Steps stayed in progress, without a conclusion (qiniu/ci-runner#106).',
  },
  'job-timeout-conclusion': {
    meaning: 'What a job concludes that ran into its `timeout-minutes`.',
    values: ['cancelled', 'timed_out'],
    known: 'In practice `cancelled` (fujibee/agmsg#878, paiml/aprender#3293), though the REST API knows `timed_out`.',
  },
  'cancel-timeout-minutes': {
    meaning: 'Whether `jobs.*.cancel-timeout-minutes` changes the five minutes that a cancelled job has to end.',
    values: ['honoured', 'ignored'],
    known: 'The key stands in the workflow schema without documentation; its effect on github.com is not known.',
  },
  'post-step-timeout': {
    meaning: "Whether a step's `timeout-minutes` holds for its post as well.",
    values: ['applies', 'ignored'],
    known:
      "By the runner's source it holds for each phase; objectstack-ai/objectui#7269 reports that posts are exempt.",
  },
  'continue-on-error-result': {
    meaning: 'What `needs` shows of a failed job with `continue-on-error`.',
    values: ['success', 'failure'],
    known: 'Jobs behind it run under the default condition; what `needs.*.result` reads is not documented.',
  },
  'carried-jobs': {
    meaning: 'How a job that "re-run failed jobs" takes over is listed in the new attempt.',
    values: ['copied', 'same'],
    known:
      'Nobody has shown whether such a job has an id and `run_attempt` of the new attempt, or keeps those of the attempt that ran it.',
  },
  'workflow-run-after-rerun': {
    meaning: 'Whether `workflow_run` fires with `completed` for an attempt that GITHUB_TOKEN started.',
    values: ['fires', 'silent'],
    known:
      'The documentation excludes only `requested`; many workflows rely on `completed`; sgl-project/sglang#25812 reports that it does not fire.',
  },
  'workflow-run-delivery': {
    meaning: 'How `workflow_run` arrives.',
    values: ['once', 'twice', 'reordered', 'never'],
    known: 'Webhooks are delivered at least once and in no promised order; some were lost in incidents.',
  },
} as const satisfies Record<string, Switch>;

export type SwitchName = keyof typeof SWITCHES;
export type Switches = { [Name in SwitchName]: (typeof SWITCHES)[Name]['values'][number] };

/** Where the answers of the live probe are, once somebody has run it on the real service. */
const ANSWERS = path.join(import.meta.dirname, 'live-answers.json');

/** Each switch's first value, or what the real service answered. @throws Error if the answer file is not valid */
export function defaultSwitches(file = ANSWERS): Switches {
  const believed = Object.entries(SWITCHES).map(([name, { values }]) => [name, values[0]]);
  const known = existsSync(file) ? readLiveAnswers(readFileSync(file, 'utf8')) : {};
  return { ...(Object.fromEntries(believed) as Switches), ...known };
}

/**
 * What live-probe.yml found out, as far as there is a switch for it. Its other answers are for people.
 * @throws Error if the text is no answer file, or an answer is none that the switch knows: then the sandbox has to learn it
 */
export function readLiveAnswers(text: string): Partial<Switches> {
  const { version, answers } = JSON.parse(text) as { version?: unknown; answers?: unknown };
  if (version !== 1 || typeof answers !== 'object' || answers === null) {
    throw new Error('Reading live-answers.json failed: it is no answer file of version 1. Run live-probe.yml again.');
  }
  const found = Object.entries(answers).filter(([name]) => Object.hasOwn(SWITCHES, name));
  return Object.assign({}, ...found.map(([name, value]) => parseSwitch(`${name}=${value}`))) as Partial<Switches>;
}

/** Reads `NAME=VALUE`. @throws Error that says what came and what is allowed. */
export function parseSwitch(text: string): Partial<Switches> {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  const known: Record<string, Switch> = SWITCHES;
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!found) throw new Error(`Switch "${text}" is not known. Use one of ${Object.keys(known).sort().join(', ')}.`);
  if (!found.values.includes(value)) {
    throw new Error(`Switch ${name} cannot be "${value}". Use ${found.values.join(' or ')}.`);
  }
  return { [name]: value };
}

/** The table as people read it, a paragraph a switch. */
export function describeSwitches(): string {
  const defaults: Readonly<Record<string, string>> = defaultSwitches();
  const paragraphs = Object.entries(SWITCHES).map(([name, { meaning, values, known }]) =>
    [`${name}=${values.join('|')}  [default ${defaults[name]}]`, `    ${meaning}`, `    Known: ${known}`].join('\n'),
  );
  return paragraphs.join('\n\n');
}
