import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { seedRun } from '../../sandbox/github/seed.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { temporaryFolder } from '../sandbox/runner/rehearse.ts';
import { runController, workflowRun } from './run-controller.ts';

// The hosts that rerail is given are the API, the results service, the blob host and git, and all of them are the sandbox here, on the loopback interface.
// Any other name or address leads into a trap.
const NAMESPACE = 'ip link set lo up && ip route add local 0.0.0.0/0 dev lo && exec "$0" "$@"';
const inNamespace = ['-rn', 'sh', '-c', NAMESPACE];
const canIsolate = process.platform === 'linux' && spawnSync('unshare', [...inNamespace, 'true']).status === 0;

interface World {
  attempts: string[];
  recovered: string;
  job: string;
}

async function world(...args: string[]): Promise<World> {
  const program = path.join(import.meta.dirname, 'egress-world.ts');
  const child = spawn('unshare', [...inNamespace, process.execPath, program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(output.trim().split('\n').at(-1) as string) as World;
}

(canIsolate ? describe : describe.skip)('in a network where every other host is a trap', () => {
  test('a recovery and a resumed job reach the hosts they are given, and no other', async () => {
    expect(await world()).toEqual({
      attempts: [],
      recovered: expect.stringMatching(/^0 .*attempt 2$/),
      job: 'fast-forwarded fast-forwarded passed',
    });
  });

  test('the trap hears a script that calls out', async () => {
    const { attempts } = await world('control');
    expect(attempts).toContain('name telemetry.example.com');
  });
});

describe('with every connection noted, as in a place without namespaces', () => {
  const hook = path.join(import.meta.dirname, 'egress-hook.cjs');
  const hostsIn = (noted: string) => [
    ...new Set(readFileSync(noted, { encoding: 'utf8', flag: 'a+' }).trim().split('\n')),
  ];

  test('the controller connects to its server, and to where that sends it for logs', async () => {
    await using folder = await temporaryFolder();
    const noted = path.join(folder.path, 'hosts');
    await using github = await TestGitHub.open({ repository: { files: { 'README.md': 'hello' } } });
    const run = await seedRun(github.repository, {
      jobs: [{ name: 'test', conclusion: 'failure', lines: ['Killed'] }],
    });
    const { status } = await runController(github, {
      command: 'recover',
      inputs: { stop: '', mode: 'act' },
      event: workflowRun(run),
      env: { NODE_OPTIONS: `--require ${hook}`, EGRESS_FILE: noted },
    });
    expect({ status, hosts: hostsIn(noted).sort() }).toEqual({ status: 0, hosts: ['127.0.0.1', 'localhost'] });
  });

  test('which is noted at all', async () => {
    await using folder = await temporaryFolder();
    const noted = path.join(folder.path, 'hosts');
    const program = 'fetch("http://127.0.0.2:49009").catch(() => {})';
    spawnSync(process.execPath, ['--require', hook, '-e', program], { env: { ...process.env, EGRESS_FILE: noted } });
    expect(hostsIn(noted)).toEqual(['127.0.0.2']);
  });
});
