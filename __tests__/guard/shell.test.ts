import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveShell } from '../../src/guard/process/shell.ts';
import { formatTemplate, splitArguments } from '../../src/guard/process/shell-template.ts';
import { temporaryFolder } from './guarded.ts';

/** A PATH with empty files of these names. */
function machineWith(...names: string[]) {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(path.join(folder, name), '');
  return { PATH: `/nowhere:${folder}`, folder };
}

function commandLine(shell: string | undefined, names: string[], environment: Record<string, string> = {}) {
  const machine = machineWith(...names);
  const found = resolveShell({ shell, environment: { ...machine, ...environment }, platform: 'linux' });
  return [path.basename(found.file), ...found.arguments('/tmp/s x')];
}

/** Windows' own paths hold the colon that separates folders elsewhere. */
const posix = process.platform === 'win32' ? describe.skip : describe;

posix('shells are called as by run:', () => {
  test.each<[string | undefined, string[], string[]]>([
    [undefined, ['bash', 'sh'], ['bash', '-e', '/tmp/s x']],
    [undefined, ['sh'], ['sh', '-e', '/tmp/s x']],
    ['', ['bash'], ['bash', '-e', '/tmp/s x']],
    ['bash', ['bash'], ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '/tmp/s x']],
    ['sh', ['sh', 'bash'], ['sh', '-e', '/tmp/s x']],
    ['python', ['python'], ['python', '/tmp/s x']],
    ['pwsh', ['pwsh'], ['pwsh', '-command', ". '/tmp/s x'"]],
    ['bash {0}', ['bash'], ['bash', '/tmp/s x']],
    ['perl -w "-I a b" {0} {{x}}', ['perl'], ['perl', '-w', '-I a b', '/tmp/s x', '{x}']],
  ])('%j', (shell, names, expected) => {
    expect(commandLine(shell, names)).toEqual(expected);
  });

  test('in a job container the default is sh', () => {
    const container = { GITHUB_WORKSPACE: '/__w/a/a', RUNNER_TEMP: '/__w/_temp' };
    expect(commandLine(undefined, ['bash', 'sh'], container)).toEqual(['sh', '-e', '/tmp/s x']);
  });

  test('an absolute path is taken as it is', () => {
    const { folder } = machineWith('my shell', 'mysh');
    const file = path.join(folder, 'mysh');
    expect(resolveShell({ shell: `${file} {0}`, environment: {}, platform: 'linux' }).file).toBe(file);
  });

  test('folders and missing PATH entries are passed over', () => {
    const first = temporaryFolder();
    mkdirSync(path.join(first, 'bash'));
    // To look into this one fails, as it does in a folder of somebody else's.
    const loop = path.join(first, 'loop');
    symlinkSync(loop, loop);
    const { folder } = machineWith('bash');
    chmodSync(path.join(folder, 'bash'), 0o755);
    const found = resolveShell({
      shell: 'bash',
      environment: { PATH: `${first}::/no:${loop}:${folder}` },
      platform: 'linux',
    });
    expect(found.file).toBe(path.join(folder, 'bash'));
  });

  test.each([
    ['zsh', /"zsh" is neither bash, sh, pwsh, powershell, cmd or python nor a command with \{0\} in it/],
    ['perl -w', /"perl -w" is neither/],
    ['nosuch {0}', /no nosuch was found on PATH/],
    ['bash', /no bash was found on PATH/],
  ])('%j is refused', (shell, message) => {
    expect(() => commandLine(shell, [])).toThrow(message);
  });

  test('a single brace in a template is refused', () => {
    expect(() => commandLine('perl {0} {1}', ['perl'])).toThrow('holds a single "{"');
  });
});

posix('scripts are written as for run:', () => {
  const contents = (shell: string | undefined, platform: NodeJS.Platform, names: string[]) => {
    const { folder } = machineWith(...names);
    const found = resolveShell({ shell, environment: { Path: folder, PATH: folder, PATHEXT: '.EXE' }, platform });
    return [found.extension, found.contents('a\r\nb\nc'), ...found.arguments('C:\\t\\s')];
  };

  test.each<[string | undefined, string[]]>([
    ['bash', ['.sh', 'a\r\nb\nc']],
    [undefined, ['.sh', 'a\r\nb\nc']],
    ['python', ['.py', 'a\r\nb\nc']],
    ['node {0}', ['', 'a\r\nb\nc']],
    [
      'pwsh -File {0}',
      [
        '.ps1',
        "$ErrorActionPreference = 'stop'\na\r\nb\nc\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
      ],
    ],
  ])('%j', (shell, expected) => {
    expect(contents(shell, 'linux', ['bash', 'python', 'node', 'pwsh']).slice(0, 2)).toEqual(expected);
  });
});

describe('on Windows', () => {
  const machine = (...files: string[]) => ({
    environment: { Path: 'C:\\Tools;;C:\\Windows', PATHEXT: '.COM;.EXE;.CMD' },
    platform: 'win32' as const,
    isFile: (file: string) => files.includes(file),
  });
  const PWSH = 'C:\\Tools\\pwsh.EXE';
  const POWERSHELL = 'C:\\Windows\\powershell.EXE';

  test('the default is pwsh, or powershell where there is none', () => {
    const found = resolveShell(machine(PWSH, POWERSHELL));
    expect([found.file, found.extension, found.arguments('C:\\t\\s.ps1')]).toEqual([
      PWSH,
      '.ps1',
      [`-command ". 'C:\\t\\s.ps1'"`],
    ]);
    expect(resolveShell(machine(POWERSHELL)).file).toBe(POWERSHELL);
    expect(() => resolveShell(machine())).toThrow('no pwsh or powershell was found on PATH');
  });

  test('arguments go as they are', () => {
    const found = resolveShell({ ...machine('C:\\Windows\\cmd.EXE'), shell: 'cmd' });
    expect(found.verbatim).toBe(true);
    expect(found.arguments('C:\\a b\\s.cmd')).toEqual(['/D /E:ON /V:OFF /S /C "CALL "C:\\a b\\s.cmd""']);
  });

  test('scripts have its line breaks', () => {
    const cmd = resolveShell({ ...machine('C:\\Windows\\cmd.EXE'), shell: 'cmd' });
    expect(cmd.contents('a\nb\r\nc')).toBe('@echo off\r\na\r\nb\r\nc');
    expect(resolveShell(machine(PWSH)).contents('a\nb')).toMatch(/^\$ErrorActionPreference = 'stop'\r\na\r\nb\r\nif /);
  });

  test('a program is found by its extension too', () => {
    const tool = 'C:\\Tools\\tool.cmd';
    expect(resolveShell({ ...machine(tool), shell: 'tool.cmd {0}' }).file).toBe(tool);
  });
});

describe('templates', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  a\tb ', ['a', 'b']],
    ['"a b" c', ['a b', 'c']],
    ['a"b c"d', ['ab cd']],
    ['""', ['']],
    ['"a""b"', ['a"b']],
    ['a\\b \\"c\\" "d\\\\"', ['a\\b', '"c"', 'd\\']],
    ['\\\\\\"', ['\\"']],
    ['-command ". \'{0}\'"', ['-command', ". '{0}'"]],
  ])('%j splits as in .NET', (line, expected) => {
    expect(splitArguments(line)).toEqual(expected);
  });

  test('the path may hold anything', () => {
    expect(formatTemplate('x{0}{{0}}', '$& {0}')).toBe('x$& {0}{0}');
  });
});
