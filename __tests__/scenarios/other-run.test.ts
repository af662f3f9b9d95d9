import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { rehearse, temporaryFolder } from '../sandbox/runner/rehearse.ts';

const WORKFLOW = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with: { stage: build, effects: workspace, run: 'mkdir out && echo built > out/app' }
      - uses: rerail/rerail@v1
        with: { stage: test, run: 'echo half > out/report; exit 3' }
`;
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What the REST API documents of artifacts, over what a rehearsal left: a list with digests, and archives behind an address of another server. */
function serve(artifacts: ReadonlyMap<string, Buffer>) {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const names = [...artifacts.keys()];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push({ path: pathname, authorization: request.headers.authorization });
    const zip = /^\/repos\/o\/r\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname);
    const blob = /^\/blobs\/(\d+)$/.exec(pathname);
    if (blob) response.end(artifacts.get(names[Number(blob[1])] ?? ''));
    else if (request.headers.authorization !== `token ${TOKEN}`) response.writeHead(401).end('{}');
    else if (zip) response.writeHead(302, { location: `/blobs/${zip[1]}` }).end();
    else if (pathname === '/repos/o/r/actions/runs/7/artifacts') {
      const list = names.map((name, id) => {
        const bytes = artifacts.get(name) as Buffer;
        const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
        return { id, name, size_in_bytes: bytes.length, expired: false, created_at: '2026-01-02T03:04:05Z', digest };
      });
      response.end(JSON.stringify({ total_count: list.length, artifacts: list }));
    } else response.writeHead(404).end('{}');
  });
  return { server, asked };
}

/** The zips that the sandbox's blob store holds, by the name of the file in them. */
function zipsBelow(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    if (bytes.length < 30 || bytes.readUInt32LE(0) !== 0x04034b50) continue;
    found.set(bytes.subarray(30, 30 + bytes.readUInt16LE(26)).toString(), bytes);
  }
  return found;
}

test('from the address of a failed run, its checkpoints are listed, checked and restored on another machine', async () => {
  let artifacts = new Map<string, Buffer>();
  await rehearse(
    { '.github/workflows/ci.yml': WORKFLOW, 'README.md': 'hello\n' },
    {
      afterwards: async (sandbox) => {
        artifacts = zipsBelow(path.join(sandbox.root, 'server'));
      },
    },
  );
  const { server, asked } = serve(artifacts);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using folder = await temporaryFolder({ 'clone/README.md': 'hello\n' });
  const clone = path.join(folder.path, 'clone');
  const env = {
    PATH: process.env.PATH,
    HOME: folder.path,
    GITHUB_TOKEN: TOKEN,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  const rerail = (argv: string[], more: NodeJS.ProcessEnv = {}) =>
    new Promise<Answer>((resolve) => {
      const cli = [path.resolve('dist/cli.js'), ...argv, '--run', 'https://github.com/o/r/actions/runs/7/job/8'];
      const child = spawn(process.execPath, [...cli, '--json'], { cwd: clone, env: { ...env, ...more } });
      const answer: Answer = { status: null, stdout: '', stderr: '' };
      child.stdout.on('data', (chunk) => (answer.stdout += chunk));
      child.stderr.on('data', (chunk) => (answer.stderr += chunk));
      child.on('close', (status) => resolve({ ...answer, status }));
    });
  try {
    const listed = await rerail(['list']);
    expect(listed).toMatchObject({ status: 0, stderr: '' });
    const list = JSON.parse(listed.stdout) as { id: string; files: number; clean: boolean }[];
    // The workspace between the stages is enough: nobody resumes before the stage that completed.
    expect(list.map(({ clean }) => clean)).toEqual([true]);
    const newest = list.at(-1) as (typeof list)[number];
    expect(newest.files).toBeGreaterThan(1);

    expect(JSON.parse((await rerail(['validate', newest.id])).stdout)).toEqual({ ok: true, problems: [] });

    // The files that git has come from the clone, which is not one: nothing is touched.
    const bare = await rerail(['restore', newest.id]);
    expect(bare.status).toBe(1);
    expect(readdirSync(clone)).toEqual(['README.md']);

    const only = await rerail(['restore', newest.id, '--paths', 'out/**']);
    expect(only).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(clone, 'out/app'), 'utf8')).toBe('built\n');

    // Nothing of the token goes to where the archives are.
    expect(asked.filter(({ path: asked }) => asked.startsWith('/blobs/')).every((one) => !one.authorization)).toBe(
      true,
    );
    const refused = await rerail(['list'], { GITHUB_TOKEN: '' });
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('Set GITHUB_TOKEN to a token with `actions: read`');
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
