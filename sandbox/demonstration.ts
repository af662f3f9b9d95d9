// `npm start`: the main job in two acts, run for real by the built action in the sandbox. Ends with exit status 1 where anything
// is not as it should be.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { styleText } from 'node:util';
import { parseFault } from './faults.ts';
import { openSandbox, type Sandbox, type SandboxEvent } from './sandbox.ts';

const PROJECT = path.join(import.meta.dirname, 'demonstration', 'project');
const started = performance.now();

/** What has to be true at the end, told in the order in which it was found. */
class Findings {
  failed = 0;

  check(what: string, holds: boolean): void {
    if (!holds) this.failed += 1;
    print(`    ${holds ? styleText('green', '✓') : styleText('red', '✗ NOT')} ${what}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
const clock = () => styleText('gray', `${((performance.now() - started) / 1000).toFixed(1).padStart(5)}s`);

/** A registry that resets the first connection of all, as registries do at minute 50. */
function openFlakyRegistry() {
  let connections = 0;
  const server = createServer((_, response) => response.end('all parts\n'));
  server.on('connection', (socket) => {
    connections += 1;
    if (connections === 1) socket.resetAndDestroy();
  });
  return new Promise<{ url: string; close(): void }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** Shows what happens while it does: steps, what scripts print, and rerail's own lines, but not the runner's. */
class Screen {
  /** A step of the workflow that has something to tell. */
  #watched = false;
  /** Inside the head that the runner prints of each step. */
  #head = false;

  show(event: SandboxEvent): void {
    for (const line of this.#linesOf(event)) print(line);
  }

  #linesOf(event: SandboxEvent): string[] {
    switch (event.type) {
      case 'run-start':
        this.#watched = false;
        return ['', `${clock()}  ${styleText('bold', `attempt ${event.attempt.number}`)}, a fresh machine`];
      case 'step-start':
        this.#watched = event.step.phase === 'main' && event.step.name !== 'Check out';
        return event.step.phase === 'main' ? [`${clock()}  ${styleText('cyan', event.step.name)}`] : [];
      case 'line':
        return this.#logLine(event.line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ''));
      case 'runner-lost':
        return [
          `${clock()}  ${styleText(['red', 'bold'], 'the machine is gone')}: every process killed, nothing else of the job runs`,
        ];
      case 'run-end':
        return [`${clock()}  attempt ${event.attempt.number}: ${colour(event.attempt.conclusion)}`];
      default:
        return [];
    }
  }

  #logLine(text: string): string[] {
    const [, command, rest = ''] = /^##\[(\w+)\](.*)$/.exec(text) ?? [];
    if (command === 'group') this.#head = rest.startsWith('Run ');
    if (command === 'endgroup') this.#head = false;
    if (!this.#watched || this.#head || command === 'endgroup' || command === 'debug') return [];
    if (command === 'group') return [styleText('gray', `           ${rest}`)];
    const own = /^rerail: (.*)$/.exec(text)?.[1];
    if (own !== undefined) return [`           ${styleText('yellow', own)}`];
    return [
      `           ${command === undefined ? styleText('gray', text) : styleText('magenta', `${command}: ${rest}`)}`,
    ];
  }
}

const screen = new Screen();

const colour = (conclusion: string | null) =>
  styleText(conclusion === 'success' ? 'green' : 'red', conclusion ?? 'none');

type Job = ReturnType<Sandbox['result']>['runs'][number]['jobs'][number];
const outputsOf = (job: Job | undefined, id: string) =>
  job?.steps.find((step) => step.id === id && step.phase === 'main')?.outputs ?? {};

async function derail(findings: Findings): Promise<string | undefined> {
  print(styleText('bold', '\n1. A stage derails: the network goes while a half-written build lies on disk'));
  const registry = await openFlakyRegistry();
  const sandbox = await openSandbox({ keep: true, onEvent: (event) => screen.show(event) });
  try {
    await sandbox.run({ folder: PROJECT, workflow: 'derail.yml', vars: { REGISTRY: registry.url } });
    const { runs, artifacts } = sandbox.result();
    const build = outputsOf(runs[0]?.jobs[0], 'build');
    print('');
    findings.check('the job is green', runs[0]?.conclusion === 'success');
    findings.check('the stage recovered on its second try', build.outcome === 'recovered' && build.tries === '2');
    findings.check('the failure was seen as one of the network', build['failure-type'] === 'network');
    findings.check(
      'the green job kept no checkpoint, only the small record of its failed try',
      artifacts.length === 1 && artifacts.every(({ name, size }) => name.startsWith('rerail-record_') && size <= 8192),
    );
    return runs[0]?.jobs[0]?.steps.find((step) => step.id === 'build' && step.summary)?.summary;
  } finally {
    registry.close();
    await sandbox.close();
  }
}

async function deadRunner(findings: Findings): Promise<void> {
  print(styleText('bold', '\n2. The runner dies in the third stage, and the job is re-run'));
  // The machine goes when the third stage runs and the job's record, which is sent last, has arrived.
  const death = parseFault('runner-loss:step=e2e,artifact=rerail-record_*_job-a1-*');
  const sandbox = await openSandbox({ keep: true, faults: [death], onEvent: (event) => screen.show(event) });
  try {
    const [run] = await sandbox.run({ folder: PROJECT, workflow: 'dead-runner.yml' });
    await sandbox.rerun(run as number, 'failed');
    const { runs, artifacts } = sandbox.result();
    const [first, second] = runs;
    const job = second?.jobs[0];
    print('');
    findings.check('attempt 1 is red', first?.conclusion === 'failure');
    findings.check('attempt 2 is green', second?.conclusion === 'success');
    for (const stage of ['install', 'build']) {
      findings.check(
        `"${stage}" was fast-forwarded: its script did not run`,
        outputsOf(job, stage).outcome === 'fast-forwarded',
      );
    }
    findings.check('outputs of a skipped script are there', outputsOf(job, 'install').version === '1.2.3');
    findings.check('"e2e" ran', outputsOf(job, 'e2e').outcome === 'passed' && outputsOf(job, 'e2e').tries === '1');
    findings.check('the green job left no artifact behind', artifacts.length === 0);
  } finally {
    await sandbox.close();
  }
}

print(
  styleText(
    'bold',
    'rerail in a GitHub on this machine: the built action (dist/), real git, real HTTP, the official toolkit',
  ),
);
const findings = new Findings();
const summary = await derail(findings);
await deadRunner(findings);
print('');
if (summary !== undefined) print(`The job summary that act 1 produced: ${summary}`);
print(
  findings.failed === 0
    ? styleText(['green', 'bold'], `All of it held, in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
    : styleText(['red', 'bold'], `${findings.failed} of these checks failed.`),
);
process.exitCode = findings.failed === 0 ? 0 : 1;
