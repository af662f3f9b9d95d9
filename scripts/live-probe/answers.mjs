// Makes the answer file of the live probe from what its jobs printed and what the API says of them.
// Usage: node scripts/live-probe/answers.mjs FOLDER > live-answers.json
// FOLDER holds attempt-1.json to attempt-3.json (the API's list of jobs, `log` added to each job), artifacts.json, and lines.txt with further
// `probe NAME=VALUE` lines.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the platform notes hold open, or the sandbox has a switch for. Each has an answer or is listed as open. */
export const QUESTIONS = [
  'artifacts-after-rerun-all',
  'rest-artifacts-after-rerun-all',
  'artifact-name-conflict-across-attempts',
  'earlier-attempt-download',
  'artifact-id-order',
  'artifact-finalized-twice',
  'lost-runner-conclusion',
  'lost-step-conclusion',
  'job-timeout-conclusion',
  'post-step-timeout',
  'continue-on-error-result',
  'carried-jobs',
  'workflow-run-after-rerun',
  'workflow-run-delivery',
  'check-run-id-is-job-id',
  'node20-actions',
  'create-commit-on-branch',
  'git-data-commit',
  'revert-pull-request',
];

/** What one click cannot answer, and what would. */
export const NOT_ASKED = {
  'cancel-timeout-minutes':
    'linters refuse the key in a workflow file; add it to a job of a private copy and cancel that',
  'startup-failure-rerun': 'a workflow file that cannot start would break the checks of this repository',
  'artifact-size-limit': 'finding the limit would store hundreds of gigabytes',
  'workflow-run-order': 'two events in the wrong order are rare; many runs are needed',
  'low-trust-cache':
    'only an event that a stranger causes shows it; comment on an issue of a copy with such a workflow',
  'node20-removal-date': 'a date is known when it has passed; node20-actions says what holds today',
};

const LINE = /^(?:\S+Z )?probe ([a-z0-9-]+)=([\w.-]+)\s*$/gm;

/** All `probe` lines of a text, the last one of each name. */
export const probes = (text) => Object.fromEntries([...text.matchAll(LINE)].map(([, name, value]) => [name, value]));

/**
 * @param attempts lists of jobs, first attempt first; each with `name`, `id`, `run_attempt`, `conclusion`, `steps`, `started_at` and its `log`
 * @param artifacts what the API lists of the run after the last attempt, with `created_at`
 * @param lines further lines
 */
export function answersFrom({ attempts, artifacts = [], lines = '' }) {
  const said = attempts.map((jobs) => probes(jobs.map(({ log = '' }) => log).join('\n')));
  const jobOf = (attempt, name) => attempts[attempt - 1]?.find((job) => job.name === name);
  const all = Object.assign({}, ...said, probes(lines));
  const found = {
    ...all,
    'artifacts-after-rerun-all': said[2]?.['artifacts-seen-in-attempt-3'],
    'rest-artifacts-after-rerun-all': restArtifacts(artifacts, attempts[2]),
    'lost-runner-conclusion': jobOf(1, 'lost-runner')?.conclusion ?? undefined,
    'lost-step-conclusion': lostStep(jobOf(1, 'lost-runner')),
    'job-timeout-conclusion': jobOf(1, 'job-timeout')?.conclusion ?? undefined,
    'post-step-timeout': all['post-step-timeout'] ?? (jobOf(1, 'post-timeout') ? 'applies' : undefined),
    'carried-jobs': carried(jobOf(1, 'carried-over'), jobOf(2, 'carried-over')),
    'check-run-id-is-job-id': checkRun(jobOf(1, 'artifacts'), said[0]?.['check-run-id']),
  };
  const answers = Object.fromEntries(
    QUESTIONS.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])),
  );
  const silent = QUESTIONS.filter((name) => found[name] === undefined).map((name) => [
    name,
    'the probe did not find it out',
  ]);
  return { version: 1, answers, open: { ...Object.fromEntries(silent), ...NOT_ASKED } };
}

/** Whether the API still lists what was made before the last attempt began. */
function restArtifacts(artifacts, lastJobs = []) {
  const began = Math.min(...lastJobs.map(({ started_at: at }) => Date.parse(at ?? '')).filter(Number.isFinite));
  if (!Number.isFinite(began) || artifacts.length === 0) return undefined;
  return artifacts.some(({ created_at: at }) => Date.parse(at) < began) ? 'listed' : 'hidden';
}

function lostStep(job) {
  const step = job?.steps?.find(({ name }) => name === 'Kill the runner under this job');
  return step ? String(step.conclusion) : undefined;
}

function carried(first, second) {
  if (!first || !second) return undefined;
  return first.id === second.id ? 'same' : 'copied';
}

const checkRun = (job, told) => (job && told ? (String(job.id) === told ? 'yes' : 'no') : undefined);

function readFolder(folder) {
  const read = (name) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined;
  const list = (name) => JSON.parse(read(name) ?? '[]');
  const attempts = [1, 2, 3].map((attempt) => list(`attempt-${attempt}.json`));
  return { attempts, artifacts: list('artifacts.json'), lines: read('lines.txt') ?? '' };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version, answers, open } = answersFrom(readFolder(process.argv[2] ?? '.'));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  const from =
    run === undefined
      ? {}
      : { at: new Date().toISOString().slice(0, 10), run: `${server}/${repository}/actions/runs/${run}` };
  console.log(JSON.stringify({ version, ...from, answers, open }, null, 2));
}
