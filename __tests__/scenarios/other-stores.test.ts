import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startBucketServer } from '../../sandbox/s3/bucket-server.ts';
import { rehearse, temporaryFolder } from '../sandbox/runner/rehearse.ts';

const POLICY = 'version: 1\ncheckpoint: {stores: [s3]}\n';
const workflow = (env: Readonly<Record<string, string>>) => `
on: push
env: ${JSON.stringify(env)}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - { id: here, run: 'echo "repository=$GITHUB_REPOSITORY" >> "$GITHUB_OUTPUT"' }
      - uses: rerail/rerail@v1
        with: { stage: build, effects: workspace, run: 'mkdir out && echo built > out/app' }
      - uses: rerail/rerail@v1
        with: { stage: test, run: exit 3 }
`;

test('a run whose checkpoints are in a bucket is read with the usual credentials; what only jobs can read is told', async () => {
  await using bucket = await startBucketServer();
  const rehearsal = await rehearse({
    '.github/workflows/ci.yml': workflow(bucket.environment()),
    '.github/rerail.yml': POLICY,
    'README.md': 'hello\n',
  });
  expect(rehearsal.result.artifacts).toEqual([]);
  const { id } = rehearsal.run(1);
  const address = `https://github.com/${rehearsal.step('build', 'here').outputs.repository}/actions/runs/${id}`;
  const key = (checkpoint: string, end = '') => ({ key: `rerail-checkpoint_9_${checkpoint}_n1${end}` });
  const api = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const caches = [key('a-1'), key('b-2'), key('c-3'), key('c-3', '-gone')];
    if (pathname.endsWith('/artifacts')) response.end(JSON.stringify({ total_count: 0, artifacts: [] }));
    else if (pathname.endsWith('/actions/caches'))
      response.end(JSON.stringify({ total_count: caches.length, actions_caches: caches }));
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  await using folder = await temporaryFolder({ 'clone/README.md': 'hello\n', 'clone/.github/rerail.yml': POLICY });
  const clone = path.join(folder.path, 'clone');
  const rerail = (argv: string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...argv], {
        cwd: clone,
        env: {
          PATH: process.env.PATH,
          HOME: folder.path,
          GITHUB_TOKEN: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
          GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
          ...env,
        },
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => (stdout += chunk));
      child.stderr.on('data', (chunk) => (stderr += chunk));
      child.on('close', (status) => resolve({ status, stdout, stderr }));
    });
  try {
    const listed = await rerail(['list', '--run', address, '--json'], bucket.environment());
    expect(listed).toMatchObject({ status: 0, stderr: '' });
    const [before] = (JSON.parse(listed.stdout) as { id: string }[]).slice(-1);
    const argv = ['restore', before?.id ?? '', '--run', address, '--paths', 'out/**'];
    expect(await rerail(argv, bucket.environment())).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(clone, 'out/app'), 'utf8')).toBe('built\n');

    const without = await rerail(['list', '--run', address]);
    expect(without).toMatchObject({ status: 0, stdout: expect.stringContaining('no checkpoints') });
    expect(without.stderr + without.stdout).toMatch(/The bucket is not read: .*RERAIL_S3_BUCKET .* is not set/);

    const cached = await rerail(['list', '--run', address.replace(/\d+$/, '9')], bucket.environment());
    expect(cached.stderr + cached.stdout).toContain('2 checkpoints of this run are in the cache service');
    const missing = await rerail(['restore', 'f'.repeat(32), '--run', address.replace(/\d+$/, '9')]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('re-run the failed jobs');
  } finally {
    await new Promise((resolve) => api.close(resolve));
  }
});
