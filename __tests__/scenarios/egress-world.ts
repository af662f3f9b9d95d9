// Runs a recovery and a job against the sandbox, and prints every attempt to reach another host. Meant for a network namespace in which all addresses lead back to
// the machine, so that traps on the usual ports hear of everything: see egress.test.ts.
// Argument: `control` also lets a script of the job call out, which must be heard.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedRun } from '../../sandbox/github/seed.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { runController, workflowRun } from './run-controller.ts';
import { threeStages } from './stages.ts';

const PORTS = [21, 22, 80, 443, 853, 8080, 9418];
const CALL_OUT = `node -e 'fetch("https://telemetry.example.com/").catch(() => {})'`;
const attempts: string[] = [];

/** The name in a question of DNS (RFC 1035, 4.1.2): labels with their lengths, from byte 12 on. */
function nameIn(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 12, length = question[at] ?? 0; length > 0; at += length + 1, length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
  }
  return labels.join('.');
}

/** Hears questions for names, and answers that there is no such name. */
async function trapNames(): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => {
    attempts.push(`name ${nameIn(question)}`);
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8183, 2);
    socket.send(answer, port, address);
  });
  await new Promise<void>((done, failed) => socket.once('error', failed).bind(53, '0.0.0.0', done));
  socket.unref();
}

async function trapPort(port: number): Promise<void> {
  const server = createServer((socket) => {
    attempts.push(`connection to ${socket.localAddress}:${port}`);
    socket.destroy();
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '0.0.0.0', done));
  server.unref();
}

async function recoverRun(): Promise<string> {
  const files = {
    '.github/workflows/ci.yml': 'on: push\njobs: {test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}}\n',
    '.github/rerail.yml': 'version: 1\nmode: act\n',
  };
  await using github = await TestGitHub.open({ repository: { files } });
  const lines = ['npm error code ECONNRESET', 'npm error network aborted'];
  const run = await seedRun(github.repository, { jobs: [{ name: 'test', conclusion: 'failure', lines, minutes: 4 }] });
  const { status, outputs } = await runController(github, {
    command: 'recover',
    inputs: { stop: '' },
    event: workflowRun(run),
  });
  return `${status} ${outputs.get('next') ?? 'none'} attempt ${run.attempts.length}`;
}

async function runJob(script: string): Promise<string> {
  const rehearsal = await rehearse(threeStages(script), {
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
  });
  return ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, 2).outputs.outcome).join(' ');
}

/** A script that does what rerail must not do. */
async function callOut(): Promise<string> {
  const step = { id: 'call', uses: 'rerail/rerail@v1', with: { run: CALL_OUT } };
  const jobs = { call: { 'runs-on': 'ubuntu-latest', steps: [step] } };
  return (await rehearse(JSON.stringify({ on: 'push', jobs }))).run().conclusion ?? '';
}

const isControl = process.argv[2] === 'control';
await Promise.all([trapNames(), ...PORTS.map(trapPort)]);
const recovered = isControl ? '' : await recoverRun();
const job = isControl ? await callOut() : await runJob('[ "$GITHUB_RUN_ATTEMPT" != 1 ]');
// What was sent last may still be on its way.
await sleep(200);
process.stdout.write(`${JSON.stringify({ attempts, recovered, job })}\n`);
process.exit(0);
