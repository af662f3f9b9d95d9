import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What is wrong with a content: a test that fails with lines of its own, in one of the two workflows. */
interface Fault {
  id: number;
  workflow: 'ci' | 'lint';
  /** The commit on the branch that brought it. */
  by: string;
  file: string;
  /** Of a hundred executions, how many show it. */
  rate: number;
}

interface TrunkCommit {
  sha: string;
  parents: string[];
  message: string;
  login: string;
  files: { filename: string; previous_filename?: string; status: string }[];
  at: number;
  /** Faults of the content. */
  faults: Fault[];
  pulls: { number: number; head: { ref: string; sha: string }; merged_at: string; merge_commit_sha: string }[];
}

interface RunRecord {
  id: number;
  sha: string;
  branch: string;
  event: string;
  workflow: 'ci' | 'lint';
  at: number;
  attempts: { conclusion: string; lines: readonly string[] }[];
  pulls: { number: number; base: { sha: string } }[];
  message: string;
}

interface Reverted {
  revert: string;
  fault: Fault;
  subject: string;
}

/** A number generator of one's own, so that a seed names a history. */
function randomOf(seed: number) {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MINUTE = 60_000;
const WORDS = ['cart', 'login', 'price', 'search', 'mail', 'invoice', 'stock', 'theme', 'export', 'import'];

/**
 * A project's trunk, as a team of people and bots makes it in two days: pull requests that are squashed, merged or rebased, merge queues,
 * back-merges, cherry-picks, bots, outages, a dependency that moves, flaky tests, and two workflows. Everything that happened is known.
 */
export class Trunk {
  readonly commits: TrunkCommit[] = [];
  readonly runs: RunRecord[] = [];
  readonly outages: { from: number; to: number; looksLikeTests: boolean }[] = [];
  /** A dependency breaks from here on, whatever the content. */
  movedAt = Number.POSITIVE_INFINITY;
  /** Faults by commits that only people may revert, or that no revert ends. */
  readonly forPeople = new Set<string>();
  readonly kinds: string[] = [];
  readonly random: () => number;
  /** The head of a release branch that was cut before all this, and its content. */
  readonly release: { sha: string; faults: Fault[] };
  #clock: number;
  #ids = 0;
  #reverted: Reverted | undefined;

  constructor(seed: number, length: number) {
    this.random = randomOf(seed);
    this.#clock = Date.now() - 40 * 60 * MINUTE;
    this.#plain([]);
    this.release = { sha: this.#sha(), faults: [] };
    for (let step = 0; step < length; step += 1) this.#step();
    // The day ends with a run of what is there.
    this.#runAll(this.head, 1);
  }

  get head(): TrunkCommit {
    return this.commits.at(-1) as TrunkCommit;
  }

  readonly chance = (share: number) => this.random() < share;
  readonly #pick = <T>(all: readonly T[]): T => all[Math.floor(this.random() * all.length)] as T;
  #sha(): string {
    return Array.from({ length: 40 }, () => Math.floor(this.random() * 16).toString(16)).join('');
  }
  #file = () => `src/${this.#pick(WORDS)}/${this.#pick(['index', 'view', 'model', 'api'])}.ts`;
  #later(minutes: number): number {
    this.#clock += Math.ceil(this.random() * minutes) * MINUTE;
    return this.#clock;
  }

  #step(): void {
    const kind = this.#pick(STEPS);
    this.kinds.push(kind);
    this.#later(50);
    const { faults } = this.head;
    const broken = faults.filter(({ rate }) => rate === 100);
    if (kind === 'plain') this.#runAll(this.#plain(faults));
    if (kind === 'direct break' && broken.length < 2) this.#runAll(this.#breaking());
    if (kind === 'flaky' && faults.length === 0) this.#runAll(this.#breaking({ rate: this.#pick([10, 30, 50]) }));
    if (kind === 'squash' || kind === 'squash break')
      this.#pull('squash', kind === 'squash break' && broken.length === 0);
    if (kind === 'merge' || kind === 'merge break') this.#pull('merge', kind === 'merge break' && broken.length === 0);
    if (kind === 'rebase break' && broken.length === 0) this.#rebase();
    if (kind === 'queue') this.#queue(broken.length === 0 && this.chance(0.5));
    if (kind === 'skip ci') this.#plain(faults, { message: 'Tidy up [skip ci]' });
    if (kind === 'skip ci break' && broken.length === 0) this.#breaking({ message: 'Quick change [skip ci]' });
    // The workflows ignore documents.
    if (kind === 'documents') this.#plain(faults, { files: [{ filename: 'docs/guide.md', status: 'modified' }] });
    if (kind === 'empty') this.#runAll(this.#plain(faults, { files: [], message: 'Start the build again' }));
    if (kind === 'odd files') this.#runAll(this.#plain(faults, { files: ODD_FILES }));
    if (kind === 'bot break' && broken.length === 0) {
      const commit = this.#breaking({ login: 'renovate[bot]', message: 'Update dependency left-pad to v9' });
      this.forPeople.add(commit.sha);
      this.#runAll(commit);
    }
    if (kind === 'workflow break' && broken.length === 0) {
      const files = [{ filename: '.github/workflows/ci.yml', status: 'modified' }];
      const commit = this.#breaking({ files });
      this.forPeople.add(commit.sha);
      this.#runAll(commit);
    }
    if (kind === 'back-merge') this.#runAll(this.#plain(faults, { message: "Merge branch 'release/1.x'", parents: 2 }));
    if (kind === 'octopus') this.#runAll(this.#plain(faults, { message: 'Merge three topics', parents: 4 }));
    if (kind === 'cherry-pick') {
      this.#runAll(this.#plain(faults, { message: `Backport a fix\n\n(cherry picked from commit ${this.#sha()})` }));
    }
    if (kind === 'fix' && broken.length > 0) this.#fix(this.#pick(broken));
    if (kind === 'fix flaky' && faults.length > broken.length)
      this.#fix(faults.find(({ rate }) => rate < 100) as Fault);
    if (kind === 'revert' && broken.length > 0) this.#revert(this.#pick(broken));
    if (kind === 'reapply' && this.#reverted && broken.length === 0) this.#reapply();
    if (kind === 'rename' && broken.length > 0) this.#rename(this.#pick(broken));
    if (kind === 'cancelled') {
      // A newer push superseded it before it came to anything.
      this.#record(this.#plain(faults), 'ci', { cancelled: true });
    }
    if (kind === 'outage') {
      const from = this.#clock;
      this.outages.push({ from, to: from + 3 * 60 * MINUTE, looksLikeTests: false });
      for (let n = 0; n < 3; n += 1) this.#runAll(this.#plain(this.head.faults));
      this.#clock = Math.max(this.#clock, from + 3 * 60 * MINUTE);
      this.#runAll(this.#plain(this.head.faults));
    }
    if (kind === 'dependency' && this.movedAt === Number.POSITIVE_INFINITY && faults.length === 0) {
      this.movedAt = this.#clock;
      // Nights and release branches build old content, and see it, too.
      this.#record({ ...this.head, ...this.release, message: 'Release 1.4' }, 'ci', { branch: 'release/1.x' });
    }
    if (kind === 'dependency back') this.movedAt = Number.POSITIVE_INFINITY;
    if (kind === 'tag') this.#record(this.head, 'ci', { branch: `v1.${this.commits.length}` });
    if (kind === 'force push' && this.commits.length > 4 && this.#pulled(this.head)) this.commits.pop();
    if (kind === 'rerun') {
      const red = this.runs.findLast(
        ({ branch, attempts }) => branch === 'main' && attempts.at(-1)?.conclusion === 'failure',
      );
      const commit = this.commits.find(({ sha }) => sha === red?.sha);
      if (red && commit && red.attempts.length < 3) red.attempts.push(this.#outcome(commit.faults, red.workflow));
    }
    if (kind === 'other pull') this.#pullRun(this.head.faults, this.#later(5), { title: 'Try something' });
  }

  /** Only what came by itself is thrown away. */
  #pulled = (commit: TrunkCommit) => commit.pulls.length === 0 && commit.faults === this.commits.at(-2)?.faults;

  #plain(
    faults: Fault[],
    more: { message?: string; files?: TrunkCommit['files']; login?: string; parents?: number; sha?: string } = {},
  ): TrunkCommit {
    const own = this.commits.at(-1);
    const others = Array.from({ length: (more.parents ?? 1) - 1 }, () => this.#sha());
    const commit: TrunkCommit = {
      sha: more.sha ?? this.#sha(),
      parents: own ? [own.sha, ...others] : [],
      message: more.message ?? `Change the ${this.#pick(WORDS)} ${this.commits.length}`,
      login: more.login ?? this.#pick(['ada', 'grace', 'linus']),
      files: more.files ?? [{ filename: this.#file(), status: 'modified' }],
      at: this.#clock,
      faults,
      pulls: [],
    };
    this.commits.push(commit);
    return commit;
  }

  #fault(by: string, file: string, rate = 100): Fault {
    this.#ids += 1;
    return { id: this.#ids, workflow: this.chance(0.8) ? 'ci' : 'lint', by, file, rate };
  }

  #breaking(more: { rate?: number; message?: string; login?: string; files?: TrunkCommit['files'] } = {}): TrunkCommit {
    const [sha, file] = [this.#sha(), this.#file()];
    const fault = this.#fault(sha, file, more.rate);
    if (more.files) fault.workflow = 'ci';
    return this.#plain([...this.head.faults, fault], { files: [{ filename: file, status: 'modified' }], ...more, sha });
  }

  #fix(fault: Fault): void {
    const left = this.head.faults.filter((one) => one !== fault);
    // One in five repairs the test, or something far away.
    const filename = this.chance(0.8) ? fault.file : this.#file();
    this.#runAll(this.#plain(left, { message: `Fix the ${fault.file}`, files: [{ filename, status: 'modified' }] }));
  }

  #revert(fault: Fault): void {
    const culprit = this.commits.find(({ sha }) => sha === fault.by);
    const subject = culprit?.message.split('\n')[0] ?? '';
    const left = this.head.faults.filter((one) => one !== fault);
    const message = `Revert "${subject}"\n\nThis reverts commit ${fault.by}.`;
    const commit = this.#plain(left, { message, files: [{ filename: fault.file, status: 'modified' }] });
    this.#reverted = { revert: commit.sha, fault, subject };
    this.#runAll(commit);
  }

  #reapply(): void {
    const { revert, fault, subject } = this.#reverted as Reverted;
    this.#reverted = undefined;
    const sha = this.#sha();
    const message = `Reapply "${subject}"\n\nThis reverts commit ${revert}.`;
    this.forPeople.add(sha);
    const files = [{ filename: fault.file, status: 'modified' }];
    this.#runAll(this.#plain([...this.head.faults, { ...fault, by: sha }], { message, files, sha }));
  }

  #rename(fault: Fault): void {
    const filename = `src/moved-${this.commits.length}.ts`;
    const faults = this.head.faults.map((one) => (one === fault ? { ...fault, file: filename } : one));
    this.#runAll(this.#plain(faults, { files: [{ filename, previous_filename: fault.file, status: 'renamed' }] }));
  }

  /** A pull request with its own runs, and how it comes to the branch. */
  #pull(how: 'squash' | 'merge', breaks: boolean): void {
    const number = 100 + this.commits.length;
    const [sha, file, ref] = [this.#sha(), this.#file(), `topic-${number}`];
    const fault = breaks ? this.#fault(sha, file) : undefined;
    const title = `Improve the ${this.#pick(WORDS)} ${number}`;
    const isUpToDate = this.chance(0.5);
    // On an old base, a change may pass that breaks the new one.
    const shown = fault && (isUpToDate || this.chance(0.5)) ? [fault] : [];
    const head = this.#pullRun([...this.head.faults, ...shown], this.#clock, {
      title,
      ref,
      number,
      base: isUpToDate ? this.head.sha : this.#sha(),
    });
    this.#later(20);
    const message =
      how === 'squash' ? `${title} (#${number})` : `Merge pull request #${number} from team/${ref}\n\n${title}`;
    const faults = fault ? [...this.head.faults, fault] : this.head.faults;
    const commit = this.#plain(faults, { message, files: [{ filename: file, status: 'modified' }], sha });
    if (how === 'merge') commit.parents.push(head);
    commit.pulls.push({ number, head: { ref, sha: head }, merged_at: iso(commit.at), merge_commit_sha: sha });
    this.#runAll(commit);
  }

  /** Three commits of one pull request; a run at the last only. */
  #rebase(): void {
    const number = 100 + this.commits.length;
    const first = this.#plain(this.head.faults);
    const second = this.#breaking();
    const last = this.#plain(this.head.faults);
    const pull = {
      number,
      head: { ref: `topic-${number}`, sha: this.#sha() },
      merged_at: iso(last.at),
      merge_commit_sha: last.sha,
    };
    for (const one of [first, second, last]) one.pulls.push(pull);
    this.#runAll(last);
  }

  /** A batch of the merge queue: one run for all of it. */
  #queue(breaks: boolean): void {
    const guilty = Math.floor(this.random() * 3);
    for (let n = 0; n < 3; n += 1) {
      if (breaks && n === guilty)
        this.#breaking({ message: `Queued change ${this.commits.length} (#${this.commits.length})` });
      else this.#plain(this.head.faults, { message: `Queued ${this.commits.length} (#${this.commits.length})` });
    }
    this.#runAll(this.head);
  }

  #pullRun(
    faults: Fault[],
    at: number,
    {
      title,
      ref = `try-${at}`,
      number = 0,
      base = this.head.sha,
    }: { title: string; ref?: string; number?: number; base?: string },
  ): string {
    const sha = this.#sha();
    const content = { ...this.head, sha, faults, message: title };
    const pulls = number === 0 ? [] : [{ number, base: { sha: base } }];
    this.#record(content, 'ci', { branch: ref, event: 'pull_request', pulls });
    return sha;
  }

  /** The runs of a push. */
  #runAll(commit: TrunkCommit, share = 0.92): void {
    for (const workflow of ['ci', 'lint'] as const) if (this.chance(share)) this.#record(commit, workflow);
  }

  #record(
    { sha, faults, message }: Pick<TrunkCommit, 'sha' | 'faults' | 'message'>,
    workflow: 'ci' | 'lint',
    { branch = 'main', event = 'push', cancelled = false, pulls = [] as RunRecord['pulls'] } = {},
  ): void {
    const outcome = () =>
      cancelled ? { conclusion: 'cancelled', lines: [] as readonly string[] } : this.#outcome(faults, workflow);
    const attempts = [outcome()];
    if (attempts[0]?.conclusion === 'failure' && this.chance(0.5)) attempts.push(outcome());
    // Ids are no order: they are dealt as they come.
    const id = 1_000 + this.runs.length * 7 + Math.floor(this.random() * 7);
    this.runs.push({ id, sha, branch, event, workflow, at: this.#clock, attempts, pulls, message });
  }

  #outcome(faults: readonly Fault[], workflow: 'ci' | 'lint'): { conclusion: string; lines: readonly string[] } {
    const outage = this.outages.find(({ from, to }) => this.#clock >= from && this.#clock < to);
    if (outage) return { conclusion: 'failure', lines: OUTAGE };
    const shown = faults
      .filter((one) => one.workflow === workflow && this.random() * 100 < one.rate)
      .map(({ id }) => id);
    if (workflow === 'ci' && this.#clock >= this.movedAt) shown.push(0);
    if (shown.length === 0) return { conclusion: 'success', lines: [] };
    return { conclusion: 'failure', lines: shown.flatMap(linesOf) };
  }

  /** Everything as the API would answer it, by address below `/repos/o/r`; logs are texts. */
  answers(): Map<string, unknown> {
    const answers = new Map<string, unknown>();
    const write = (address: string, body: unknown) => answers.set(address, body);
    const content = (text: string) => ({
      encoding: 'base64',
      size: text.length,
      content: Buffer.from(text).toString('base64'),
    });
    write('contents/.github/rerail.yml', content(POLICY));
    for (const name of ['ci', 'lint']) write(`contents/.github/workflows/${name}.yml`, content(workflowText(name)));
    write('commits', this.commits.toReversed().map(apiCommit));
    for (const commit of this.commits) {
      write(`commits/${commit.sha}`, { ...apiCommit(commit), files: commit.files });
      write(`commits/${commit.sha}/pulls`, commit.pulls);
      write(`compare/${commit.sha}...${this.release.sha}`, { status: 'diverged', commits: [] });
      for (const { number } of commit.pulls) {
        const own = this.commits.filter(({ pulls }) => pulls.some((pull) => pull.number === number));
        write(`pulls/${number}/commits`, own.map(apiCommit));
      }
    }
    const runs = this.runs.map(apiRun);
    write('actions/runs', { total_count: runs.length, workflow_runs: runs.toReversed() });
    for (const run of this.runs) {
      for (const [index, { conclusion, lines }] of run.attempts.entries()) {
        const id = run.id * 10 + index;
        const job = { id, name: run.workflow, conclusion, status: 'completed', run_attempt: index + 1 };
        write(`actions/runs/${run.id}/attempts/${index + 1}`, { ...apiRun(run), run_attempt: index + 1, conclusion });
        write(`actions/runs/${run.id}/attempts/${index + 1}/jobs`, { total_count: 1, jobs: [job] });
        if (lines.length > 0)
          write(`actions/jobs/${id}/logs`, `${lines.join('\n')}\n##[error]Process completed with exit code 1.\n`);
      }
    }
    return answers;
  }

  /** Writes it all to a new folder, as `--recorded` reads it. */
  record(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'rerail-trunk-'));
    for (const [address, body] of this.answers()) {
      const isText = typeof body === 'string';
      const file = path.join(folder, 'repos/o/r', `${address}${isText ? '.txt' : '.json'}`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, isText ? body : JSON.stringify(body));
    }
    return folder;
  }
}

const iso = (ms: number) => new Date(ms).toISOString();
const apiCommit = ({ sha, parents, message, login, at }: TrunkCommit) => ({
  sha,
  parents: parents.map((parent) => ({ sha: parent })),
  author: { login },
  commit: { message, author: { name: login, email: `${login}@example.com` }, committer: { date: iso(at) } },
});
const apiRun = ({ id, sha, branch, event, workflow, at, attempts, pulls, message }: RunRecord) => ({
  id,
  run_attempt: attempts.length,
  path: `.github/workflows/${workflow}.yml`,
  event,
  head_branch: branch,
  head_sha: sha,
  head_commit: { message },
  status: 'completed',
  conclusion: attempts.at(-1)?.conclusion,
  created_at: iso(at + MINUTE / 2),
  updated_at: iso(at + 5 * MINUTE),
  html_url: `https://github.com/o/r/actions/runs/${id}`,
  repository: { default_branch: 'main', full_name: 'o/r' },
  pull_requests: pulls,
});

/** Each fault is a test of its own. */
export const linesOf = (id: number): string[] => {
  const word = WORDS[id % WORDS.length] as string;
  return [
    `FAIL src/${word}/${word}.test.ts`,
    `  ● ${word} › behaves as specified, case ${'abcdefghij'.charAt(id % 10)}${'klmnopqrst'.charAt(Math.floor(id / 10) % 10)}`,
    '    expect(received).toBe(expected)',
    'Tests: 1 failed, 213 passed, 214 total',
  ];
};
const OUTAGE = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];
const ODD_FILES = [
  { filename: 'vendor/lib', status: 'modified' },
  { filename: 'assets/logo.png', status: 'modified' },
  { filename: 'bin/run', status: 'changed' },
  { filename: 'data/big.bin', status: 'added' },
];
const POLICY =
  'version: 1\nmode: act\nrollback: {branches: [main], limits: {age: 7d}, exempt: {authors: ["renovate[bot]"]}}\n';
const workflowText = (name: string) =>
  `on: {push: {branches: [main], paths-ignore: ["docs/**"]}, pull_request: {}}\njobs:\n  ${name}: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n`;

const STEPS = [
  ...Array.from({ length: 8 }, () => 'plain'),
  ...Array.from({ length: 4 }, () => 'squash'),
  ...Array.from({ length: 3 }, () => 'fix'),
  ...Array.from({ length: 2 }, () => ['revert', 'direct break', 'squash break', 'rerun', 'merge', 'other pull']).flat(),
  ...[
    'merge break',
    'rebase break',
    'queue',
    'skip ci',
    'skip ci break',
    'documents',
    'empty',
    'odd files',
    'bot break',
  ],
  ...[
    'workflow break',
    'back-merge',
    'octopus',
    'cherry-pick',
    'reapply',
    'rename',
    'cancelled',
    'outage',
    'dependency',
  ],
  ...['dependency back', 'tag', 'force push', 'flaky', 'fix flaky'],
];
