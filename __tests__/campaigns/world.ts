import { execFileSync } from 'node:child_process';
import { parseFault } from '../../sandbox/faults.ts';
import { seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunState } from '../../sandbox/github/state.ts';
import type { WatchedRequest } from '../../sandbox/server/http-server.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { type ControllerAnswer, type ControllerCall, runController, workflowRun } from '../scenarios/run-controller.ts';

export const isLong = process.env.RERAIL_LONG === '1';

export const FILES = {
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
  '.github/rerail.yml': 'version: 1\nmode: act\n',
};
export const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];
export const TESTS = [
  'FAIL src/cart.test.ts',
  '  ● cart › adds tax',
  '    Expected: 119',
  '    Received: 100',
  'Tests: 1 failed, 213 passed, 214 total',
];

/** When a controller's process is ended: at its n-th request, before or after it has been done. */
export interface Death {
  readonly request: number;
  readonly phase: WatchedRequest['phase'];
}

interface Doomed {
  death: Death | undefined;
  asked: number;
  kill?: () => Promise<void>;
  died: boolean;
}

/** Numbers that look like chance, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A GitHub with a failed run of a pull request, and controllers that can be ended at any of their requests. */
export class World implements AsyncDisposable {
  readonly github: TestGitHub;
  readonly #doomed: Map<string, Doomed>;
  #owners = 5_000;

  private constructor(github: TestGitHub, doomed: Map<string, Doomed>) {
    this.github = github;
    this.#doomed = doomed;
  }

  static async open(faults: readonly string[] = []): Promise<World> {
    const doomed = new Map<string, Doomed>();
    const watch = async ({ request, phase }: WatchedRequest) => {
      const fate = doomed.get(tokenOf(request.headers.authorization));
      if (!fate) return undefined;
      if (fate.died) return 'drop' as const;
      if (phase === 'before') fate.asked += 1;
      if (!fate.death || fate.asked !== fate.death.request || phase !== fate.death.phase) return undefined;
      fate.died = true;
      await fate.kill?.();
      return 'drop' as const;
    };
    const limits = { requestsPerHour: 1_000_000, pointsPerMinute: 1_000_000, changesPerMinute: 1_000_000 };
    const github = await TestGitHub.open({
      watch,
      limits,
      faults: faults.map(parseFault),
      repository: { files: FILES },
    });
    return new World(github, doomed);
  }

  async failedPullRun(branch = 'topic', lines: readonly string[] = NETWORK): Promise<{ run: RunState; pull: number }> {
    const { repository } = this.github;
    await repository.commit({ branch, from: 'main', files: { [`${branch}.txt`]: '1\n' } });
    const pull = await seedPull(repository, { head: branch });
    const jobs = [{ name: 'test', conclusion: 'failure', lines, minutes: 4 }] as const;
    return { pull, run: await seedRun(repository, { jobs, event: 'pull_request', branch, pulls: [pull] }) };
  }

  /** One workflow run of the recovery workflow; restarted, it is the same owner. */
  newOwner(): string {
    this.#owners += 1;
    return String(this.#owners);
  }

  /** @returns whether it was ended before its time */
  async control(
    run: RunState,
    owner: string,
    { death, ...call }: { death?: Death } & Partial<ControllerCall> = {},
  ): Promise<ControllerAnswer & { died: boolean; asked: number }> {
    const token = this.github.token();
    const fate: Doomed = { death, asked: 0, died: false };
    this.#doomed.set(token, fate);
    const answer = await runController(this.github, {
      command: 'recover',
      // The event of the first attempt, whenever the controller starts: an event's payload does not change.
      event: workflowRun({ id: run.id, attempts: run.attempts.slice(0, 1) }),
      token,
      env: { GITHUB_RUN_ID: owner },
      onStart: (kill) => {
        fate.kill = kill;
      },
      ...call,
    });
    return { ...answer, died: fate.died, asked: fate.asked };
  }

  /** What was done about the run: re-runs, comments, check runs, and acts in the ledger. */
  traces(run: RunState, pull: number) {
    const { state } = this.github.repository;
    return {
      attempts: run.attempts.length,
      comments: state.comments.filter(({ issue }) => issue === pull).length,
      checkRuns: state.checkRuns.filter(({ sha }) => sha === run.sha).length,
      acts: this.ledger()
        .filter((name) => name.startsWith(`entries/${run.id}/1/`) && !name.endsWith('.outcome.json'))
        .map((name) => name.split('/')[3]),
    };
  }

  /** Names of the files on the ledger's reference. */
  ledger(): string[] {
    const listed = execFileSync(
      'git',
      ['-C', this.github.repository.git.folder, 'ls-tree', '-r', '--name-only', 'refs/rerail/ledger'],
      { encoding: 'utf8' },
    );
    return listed.split('\n').filter(Boolean).sort();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.github[Symbol.asyncDispose]();
  }
}

export const ONCE = { attempts: 2, comments: 1, checkRuns: 1, acts: ['check-run', 'comment', 'rerun-failed-jobs'] };

function tokenOf(authorization: string | undefined): string {
  const [, scheme = '', value = ''] = /^(\w+) (\S+)$/.exec(authorization ?? '') ?? [];
  if (!/^basic$/i.test(scheme)) return value;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[1] ?? '';
}
