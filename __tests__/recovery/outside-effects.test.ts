import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type OutsideScope, outsideEffects, probeOutside } from '../../src/recovery/outside-effects.ts';
import { runnerRoot } from '../../src/recovery/runner-root.ts';

const posix = process.platform === 'linux' ? test : test.skip;
let root: string;
let scope: OutsideScope;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rerail-outside-'));
  for (const folder of ['home/.config/deep', 'home/work/project', 'bin']) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  await writeFile(path.join(root, 'home/.config/deep/settings'), 'a');
  await symlink('/nowhere', path.join(root, 'home/dangling'));
  scope = {
    home: path.join(root, 'home'),
    except: [path.join(root, 'home/work')],
    path: [path.join(root, 'bin')],
    env: {},
  };
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** ctimes tick by the kernel's clock, milliseconds behind; a look has to be later than what was there before. */
const later = () => new Promise((resolve) => setTimeout(resolve, 30));

async function effectsOf(act: () => Promise<unknown>, survivors: string[] = []): Promise<string> {
  await later();
  const before = await probeOutside(Date.now(), scope.env);
  await later();
  await act();
  return (await outsideEffects(before, scope, survivors)).map(({ why }) => why).join('; ');
}

posix('images and containers are seen through the engine, whose files only root can read', async () => {
  const socket = path.join(root, 'docker.sock');
  const listed: Record<string, unknown[]> = {
    '/images/json': [{ Id: 'a', RepoTags: ['x:1'] }],
    '/containers/json?all=1': [],
  };
  const engine = createHttpServer((request, response) => void response.end(JSON.stringify(listed[request.url ?? ''])));
  await new Promise<void>((resolve) => engine.listen(socket, resolve));
  scope.env = { DOCKER_HOST: `unix://${socket}` };
  const changed = "it changed the container engine's images or containers";
  expect(await effectsOf(async () => undefined)).not.toContain(changed);
  expect(await effectsOf(async () => listed['/images/json']?.push({ Id: 'b', RepoTags: null }))).toContain(changed);
  expect(await effectsOf(async () => listed['/containers/json?all=1']?.push({ Id: 'c' }))).toContain(changed);
  // An engine that ends has taken its containers along.
  expect(await effectsOf(async () => engine.close())).toContain(changed);
});

/** Without what other programs of this machine do meanwhile. */
const own = (effects: string) =>
  effects
    .split('; ')
    .filter((why) => why.includes(root) || why.includes('processes'))
    .join('; ');

test('a script that changes nothing outside leaves no trace', async () => {
  expect(own(await effectsOf(() => writeFile(path.join(root, 'home/work/project/out'), 'x')))).toBe('');
});

test('a file changed deep in HOME is seen, also where its mtime was set back', async () => {
  const file = path.join(root, 'home/.config/deep/settings');
  const effects = await effectsOf(async () => {
    await writeFile(file, 'b');
    await utimes(file, 0, 0);
  });
  expect(own(effects)).toBe(`it changed ${file}`);
});

describe('the runner is installed below HOME', () => {
  const runner = () => path.join(root, 'home/actions-runner/cached');
  beforeEach(async () => {
    for (const folder of ['bin', '_diag/pages', '_work/_tool', '_work/other']) {
      await mkdir(path.join(runner(), folder), { recursive: true });
    }
    scope = { ...scope, runner: runner(), counted: [path.join(runner(), '_work/_tool')] };
  });

  test('what it writes itself is no effect of the script', async () => {
    const effects = await effectsOf(async () => {
      await writeFile(path.join(runner(), '_diag/Worker_1.log'), 'x');
      await writeFile(path.join(runner(), '_diag/pages/1'), 'x');
      await writeFile(path.join(runner(), '_work/other/x'), 'x');
      await mkdir(path.join(runner(), 'bin.2.400.0'));
      await writeFile(path.join(runner(), 'bin.2.400.0/Runner.Worker'), 'x');
      await writeFile(path.join(runner(), 'update.finished'), '');
    });
    expect(own(effects)).toBe('');
  });

  test.each(['actions-runner/cached/mine', 'actions-runner/cached/_work/_tool/node', 'new'])('%s is', async (name) => {
    const file = path.join(root, 'home', name);
    expect(own(await effectsOf(() => writeFile(file, 'x')))).toBe(`it changed ${file}`);
  });

  test('where others may write to HOME, the reason names the path and what to declare', async () => {
    scope = { ...scope, shared: true };
    const file = path.join(root, 'home/new');
    expect(await effectsOf(() => writeFile(file, 'x'))).toContain(
      `${file} changed while it ran; if another job or service did that, set "effects: workspace"`,
    );
  });
});

posix('the root of the runner follows from the program of the process that started this one', async () => {
  const worker = path.join(root, 'runner/bin.2.331.0/Runner.Worker');
  await mkdir(path.dirname(worker), { recursive: true });
  await copyFile('/bin/sleep', worker);
  const child = spawn(worker, ['60']);
  try {
    expect(runnerRoot(child.pid)).toBe(path.join(await realpath(root), 'runner'));
    expect(runnerRoot(process.pid)).toBeUndefined();
  } finally {
    child.kill();
  }
});

test('a removed file is seen by its folder', async () => {
  expect(await effectsOf(() => rm(path.join(root, 'home/.config/deep/settings')))).toContain('.config/deep');
});

test('a tool put into a folder on PATH is seen', async () => {
  expect(await effectsOf(() => writeFile(path.join(root, 'bin/tool'), ''))).toContain(
    `it changed ${path.join(root, 'bin')}`,
  );
});

test('processes that live on are named', async () => {
  expect(own(await effectsOf(async () => undefined, ['postgres']))).toBe('it left processes running: postgres');
});

describe('ports', () => {
  const LISTEN =
    "require('net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })";

  posix('one that a process of the script holds is seen', async () => {
    let child: ReturnType<typeof spawn> | undefined;
    try {
      let port = '';
      const effects = await effectsOf(async () => {
        child = spawn(process.execPath, ['-e', LISTEN], { stdio: ['ignore', 'pipe', 'inherit'] });
        port = String(await new Promise((resolve) => child?.stdout?.once('data', resolve))).trim();
      });
      expect(effects).toContain(`it left port`);
      expect(effects).toContain(port);
    } finally {
      child?.kill('SIGKILL');
    }
  });

  posix('one that a process opens which ran before is not the script’s', async () => {
    const server = createServer();
    try {
      const effects = await effectsOf(
        () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())),
      );
      expect(effects).not.toContain(String((server.address() as { port: number }).port));
    } finally {
      server.close();
    }
  });
});
