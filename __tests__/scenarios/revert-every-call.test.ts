import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isLong } from '../long.ts';
import { BrokenBranch, REVERT_RIGHTS } from './broken-branch.ts';
import { FaultProxy, type ProxyFault } from './fault-proxy.ts';
import { workflowRun } from './run-controller.ts';

let main: BrokenBranch;
let proxy: FaultProxy;
let culprit: string;
let plan: string;
let start: string;

beforeAll(async () => {
  main = await BrokenBranch.open('rollback: {branches: [main], limits: {age: 7d}}\n');
  const broken = await main.brokenOnce();
  culprit = broken.culprit;
  const { outputs } = await main.door({ command: 'decide', event: workflowRun(broken.red) });
  plan = outputs.get('plan') ?? '';
  start = (await main.repository.git.resolve('refs/heads/main')) as string;
  proxy = await FaultProxy.open(main.github.server.url);
}, 60_000);
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await main[Symbol.asyncDispose]();
});

/** As if nobody had ever reverted anything. */
async function reset(): Promise<void> {
  const { git } = main.repository;
  for (const branch of await main.branches()) await git.deleteRef(`refs/heads/${branch}`);
  if (await git.resolve('refs/rerail/ledger')) await git.deleteRef('refs/rerail/ledger');
  await git.updateRef('refs/heads/main', start);
  main.repository.change((state) => {
    state.issues.splice(0);
    state.comments.splice(0);
  });
  proxy.requests.splice(0);
  proxy.fault = undefined;
}

/** The door `revert` through the proxy, in a workflow run with a number of its own. */
function revert(run: number, onStart?: (kill: () => Promise<void>) => void) {
  const { url } = proxy;
  const env = {
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_RUN_ID: String(run),
  };
  const call = { command: 'revert' as const, inputs: { plan }, env, token: main.github.token(REVERT_RIGHTS) };
  return main.door({ ...call, ...(onStart ? { onStart } : {}) });
}

const KINDS: readonly ProxyFault['kind'][] = ['kill', 'lost', 'before'];

test('whatever happens at any request of a revert: in the end one branch, one pull request, and the right content', async () => {
  await reset();
  expect((await revert(1)).status).toBe(0);
  const { requests } = proxy;
  const writes = requests.flatMap((request, index) => (/^(?:POST|PATCH|PUT)/.test(request) ? [index + 1] : []));
  const count = requests.length;
  expect(writes.length).toBeGreaterThan(4);
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const trials = isLong
    ? all.flatMap((at) => KINDS.map((kind) => ({ at, kind })))
    : // The push of the branch, the pull request, and the middle of the reading.
      [
        { at: Math.floor(count / 2), kind: 'before' as const },
        { at: writes[Math.floor(writes.length / 2)] as number, kind: 'kill' as const },
        { at: writes.at(-3) as number, kind: 'lost' as const },
      ];
  for (const { at, kind } of trials) {
    await reset();
    let kill: () => Promise<void> = async () => undefined;
    const later = () => main.repository.commit({ branch: 'main', files: { 'src/later.js': '1\n' }, message: 'Later' });
    proxy.fault = { at, kind, act: () => (kind === 'kill' ? kill() : later()) };
    const first = await revert(7, (end) => {
      kill = end;
    });
    const met = proxy.requests[at - 1];
    proxy.fault = undefined;
    // The same workflow run again, and then a controller that knows nothing of it.
    const second = await revert(7);
    const third = await revert(8);
    const told = { at, kind, met, log: [first, second, third].map(({ log }) => log) };
    expect({ ...told, pulls: main.pulls.map(({ state, pull }) => [state, pull?.draft]) }).toMatchObject({
      pulls: [['open', true]],
    });
    const branches = await main.branches();
    expect({ ...told, branches }).toMatchObject({ branches: [`rerail/revert-${culprit.slice(0, 12)}`] });
    const head = `refs/heads/${branches[0]}`;
    expect(await main.repository.git.read(head, 'src/cart.js')).toBe('1');
    expect([second.status, third.status]).toEqual([0, 0]);
  }
  process.stdout.write(`revert: ${trials.length} faults at ${count} requests, ${writes.length} of them writes\n`);
}, 1_800_000);
