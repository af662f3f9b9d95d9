// Runs the guarded-stage scenario on act, another's implementation of the runner: the stage loses the network, its workspace is put
// back, it recovers. act's own artifact server is too old for @actions/artifact 6.2, so the sandbox's serves.
// Usage: npm run test:act     (skipped aloud where act is not installed)
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../sandbox/server/server.ts';
import { defaultSwitches } from '../sandbox/switches.ts';

const root = path.dirname(import.meta.dirname);
const version = spawnSync('act', ['--version'], { encoding: 'utf8' });
if (version.status !== 0) {
  console.log('SKIPPED: act is not installed. Get it by: go install github.com/nektos/act@latest');
  process.exit(0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'rerail-act-'));
const project = path.join(folder, 'project');
cpSync(path.join(root, 'sandbox/demonstration/project'), project, { recursive: true });
const git = (...args: string[]) => execFileSync('git', ['-C', project, ...args], { stdio: 'ignore' });
git('init', '--initial-branch=main');
git('add', '--all');
git('-c', 'user.name=rerail', '-c', 'user.email=rerail@example.com', 'commit', '--message=project');
git('remote', 'add', 'origin', 'https://github.com/o/r.git');

let connections = 0;
const registry = createServer((_, response) => response.end('all parts\n'));
registry.on('connection', (socket) => {
  connections += 1;
  if (connections === 1) socket.resetAndDestroy();
});
await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
const { port } = registry.address() as AddressInfo;

const server = await startServer({ root: path.join(folder, 'server'), switches: defaultSwitches(), faults: [] });
const runtime = server.environmentFor({ runId: 1, attempt: 1, jobId: 'act' });

const act = spawn(
  'act',
  [
    ...['push', '--workflows', '.github/workflows/derail.yml', '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `rerail/rerail@v1=${root}`, '--var', `REGISTRY=http://127.0.0.1:${port}`],
    ...Object.entries(runtime).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ],
  { cwd: project, env: { ...process.env, HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
);
let output = '';
for (const stream of [act.stdout, act.stderr]) {
  stream.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    process.stdout.write(text);
  });
}
const status = await new Promise<number | null>((ended) => act.on('close', ended));
registry.close();
await server.close();
rmSync(folder, { recursive: true, force: true });

const expected: [what: string, holds: boolean][] = [
  ['act is content', status === 0],
  ['a checkpoint was taken', /checkpoint [a-z0-9-]+: /.test(output)],
  ['the workspace was restored', output.includes('workspace restored')],
  ['the second try passed', output.includes('passed on try 2')],
  ['the script that follows sees what the stage built', output.includes('parts.txt')],
];
const missing = expected.filter(([, holds]) => !holds).map(([what]) => what);
if (missing.length > 0) {
  console.error(`On ${version.stdout.trim()} this did not hold: ${missing.join('; ')}.`);
  process.exit(1);
}
console.log(`On ${version.stdout.trim()}: the guarded stage derailed and recovered.`);
