import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const cli = path.resolve('dist/cli.js');

function rerail(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

const COMMANDS = [
  'checkpoint',
  'restore',
  'validate',
  'list',
  'cleanup',
  'explain',
  'plan',
  'decide',
  'act',
  'revert',
  'recover',
  'report',
  'init',
  'eject',
  'drill',
  'policy',
];

describe('the command line', () => {
  test.each([['--help'], ['-h'], ['help'], []])(
    '%s lists the commands, and not what rerail starts by itself',
    (...argv) => {
      const { status, stdout, stderr } = rerail(argv);
      expect(status).toBe(0);
      expect(stderr).toBe('');
      for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} +[A-Z].*\\.$`, 'm'));
      expect(stdout).not.toMatch(/^ {2}upload/m);
    },
  );

  test.each(COMMANDS)('%s explains itself, with --json among its options', (command) => {
    const { status, stdout } = rerail([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`rerail ${command}`);
    expect(stdout).toContain('--json');
  });

  test.each([['--version'], ['-V']])('%s says which rerail it is', (argument) => {
    const { version } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8'));
    expect(rerail([argument])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(JSON.parse(rerail([argument, '--json']).stdout)).toEqual({ version });
  });

  test('what the system refuses is told without a stack', () => {
    const { status, stdout, stderr } = rerail(['list', '--store', path.join(cli, 'store'), '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: { message: expect.stringContaining('ENOTDIR') } });
    expect(stderr).toMatch(/^Not done: the system refuses it \(ENOTDIR: .*\)\. Give this user access/);
    expect(stderr.trim()).not.toContain('\n');
  });

  test('a checkpoint is not named after a secret', () => {
    const env = { ...process.env, MY_TOKEN: 'correct-horse' };
    const argv = ['checkpoint', '--store', '/nonexistent', '--name', 'before correct-horse'];
    const { status, stderr } = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8', env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^A name or pattern holds a secret/);
    expect(stderr).not.toContain('horse');
  });

  test.each(['checkpoint', 'restore'])(
    '%s refuses all patterns that lead out of the workspace, before it does anything',
    (command) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rerail-test-'));
      try {
        const [root, store] = [path.join(folder, 'workspace'), path.join(folder, 'store')];
        mkdirSync(path.join(root, 'src'), { recursive: true });
        const patterns = [
          '/etc/passwd',
          'src/../../x',
          '{a,../b}',
          '!../c',
          path.join(folder, 'workspace-2/**'),
          'src/**',
        ];
        const argv = [
          command,
          '--store',
          store,
          '--root',
          root,
          ...patterns.flatMap((pattern) => ['--paths', pattern]),
        ];
        const { status, stdout, stderr } = rerail(argv);
        expect([status, stdout]).toEqual([2, '']);
        for (const pattern of patterns.slice(0, -1)) expect(stderr).toContain(`paths: "${pattern}" is outside ${root}`);
        expect(stderr).not.toContain('"src/**" is');
        expect(existsSync(store)).toBe(false);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test('a pattern with the whole path of a folder in the workspace is understood', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rerail-test-'));
    try {
      const root = path.join(folder, 'workspace');
      mkdirSync(path.join(root, 'src'), { recursive: true });
      for (const name of ['src/a', 'b']) writeFileSync(path.join(root, name), name);
      const argv = ['checkpoint', '--store', path.join(folder, 'store'), '--root', root, '--json', '--paths'];
      expect(JSON.parse(rerail([...argv, path.join(root, 'src/**')]).stdout)).toMatchObject({ files: 1 });
      expect(JSON.parse(rerail([...argv, './src/../b']).stdout)).toMatchObject({ files: 1 });
      expect(JSON.parse(rerail([...argv, '.']).stdout)).toMatchObject({ files: 2 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('names with line breaks and escapes in them stay on their line', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rerail-test-'));
    try {
      const root = path.join(folder, 'workspace');
      mkdirSync(root);
      spawnSync('mkfifo', [path.join(root, 'odd\n::error::name\u001b[2J')]);
      const { status, stdout } = rerail(['checkpoint', '--store', path.join(folder, 'store'), '--root', root]);
      expect(status).toBe(0);
      expect(stdout).toContain('\nleft out (fifo): odd\\x0a::error::name\\x1b[2J\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('an unknown command is a usage error that names those there are', () => {
    const { status, stdout, stderr } = rerail(['explode']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `Command "explode" is not known. Use one of ${COMMANDS.join(', ')}; "rerail --help" explains them.\n`,
    );
  });

  test.each([
    ['an unknown option', ['list', '--colour']],
    ['an option without its value', ['list', '--store']],
    ['an option whose value looks like another', ['cleanup', '--keep', '-1']],
    ['an address that is none of a run', ['list', '--run', 'https://github.com/o/r']],
    ['too many arguments', ['list', 'a', 'b', 'c']],
    ['too few arguments', ['validate']],
  ])('%s is a usage error, in JSON where JSON was asked for', (_, argv) => {
    const plain = rerail(argv);
    expect(plain.status).toBe(2);
    expect(plain.stdout).toBe('');
    expect(plain.stderr).toMatch(/^[^\n]+[^.]\.\n$/);
    const { status, stdout } = rerail([...argv, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: expect.anything() });
  });

  test('what the user can mend fails with one sentence and without a stack', () => {
    const { status, stderr } = rerail(['explain', path.join('no', 'such', 'file.log')]);
    expect(status).toBe(1);
    expect(stderr).toContain('file.log');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('with --json, stdout holds one document and nothing else', () => {
    const { status, stdout } = rerail(['explain', '--json'], 'npm error code ECONNRESET\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'network' });
  });

  test.each([[['--help']], [['explain']], [['explain', '--json']], [['nothing']]])(
    '%j ends quietly where nobody reads what it says',
    (argv) => {
      const { status, stderr } = inShell('"$@" 2>&1 | true; printf %s "$PIPESTATUS" >&2', argv);
      expect(status).toBe(0);
      expect(stderr).toBe(argv[0] === 'nothing' ? '2' : '0');
    },
  );

  test('a result that cannot be written is a failure, told in one line', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = inShell('"$@" > /dev/full', ['explain', '--json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Writing the result failed: ENOSPC[^\n]+\n$/);
  });
});

function inShell(script: string, argv: readonly string[]) {
  const command = ['-c', script, 'bash', process.execPath, cli, ...argv];
  return spawnSync('bash', command, { encoding: 'utf8', input: 'npm error code ECONNRESET\n' });
}
