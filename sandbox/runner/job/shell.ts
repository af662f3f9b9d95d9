import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** How a `run:` script is started. */
export interface ShellCommand {
  /** Full path of the program. */
  program: string;
  args: string[];
  /** As the log prints it: the program's path and the template, not filled in. */
  description: string;
  /** The arguments must reach the program as they are (cmd on Windows). */
  verbatim: boolean;
}

interface Shell {
  template: string;
  extension: string;
  wrap?: (script: string) => string;
}

const EOL = process.platform === 'win32' ? '\r\n' : '\n';
const POWERSHELL: Shell = {
  template: `-command ". '{0}'"`,
  extension: '.ps1',
  wrap: (script) =>
    `$ErrorActionPreference = 'stop'${EOL}${script}${EOL}if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
/** actions/runner, Handlers/ScriptHandlerHelpers.cs. */
const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { template: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { template: '-e {0}', extension: '.sh' },
  pwsh: POWERSHELL,
  powershell: POWERSHELL,
  cmd: {
    template: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
    extension: '.cmd',
    wrap: (script) => `@echo off${EOL}${script}`,
  },
  python: { template: '{0}', extension: '.py' },
};

export interface ShellChoice {
  /** Name the script is written for; decides extension and wrapping. */
  name: string;
  program: string;
  template: string;
}

/** Finds the shell of a step: its own, the default of the job, else the platform's. Throws with the runner's words. */
export function chooseShell(shell: string | undefined, searchPath: string): ShellChoice {
  if (!shell) return defaultShell(searchPath);
  const space = shell.indexOf(' ');
  const name = space < 0 ? shell : shell.slice(0, space);
  const template = (space < 0 ? '' : shell.slice(space + 1).trimStart()) || SHELLS[name.toLowerCase()]?.template || '';
  const program = findProgram(name, searchPath);
  if (!program) throw new Error(`${name}: command not found`);
  if (!template.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    );
  }
  return { name, program, template };
}

function defaultShell(searchPath: string): ShellChoice {
  // Without a shell, a script runs as `sh -e`, only that bash takes the place of sh where there is one.
  const candidates: [name: string, program: string][] =
    process.platform === 'win32'
      ? [
          ['pwsh', 'pwsh'],
          ['powershell', 'powershell'],
        ]
      : [
          ['sh', 'bash'],
          ['sh', 'sh'],
        ];
  for (const [name, command] of candidates) {
    const program = findProgram(command, searchPath);
    if (program) return { name, program, template: SHELLS[name]?.template ?? '{0}' };
  }
  throw new Error(`${candidates.at(-1)?.[1]}: command not found`);
}

export function scriptExtension({ name }: ShellChoice): string {
  return SHELLS[name.toLowerCase()]?.extension ?? '';
}

export function wrapScript({ name }: ShellChoice, script: string): string {
  const wrapped = SHELLS[name]?.wrap?.(script) ?? script;
  return process.platform === 'win32' ? wrapped.replace(/\r?\n/g, '\r\n') : wrapped;
}

export function shellCommand({ name, program, template }: ShellChoice, scriptPath: string): ShellCommand {
  const verbatim = name === 'cmd' && process.platform === 'win32';
  const line = template.replaceAll('{0}', scriptPath.replaceAll('"', '\\"'));
  return {
    program,
    args: verbatim ? [line] : splitArguments(line),
    description: `${program} ${template}`,
    verbatim,
  };
}

/** Splits a command line as .NET does on every platform: double quotes group, backslashes escape quotes only. */
export function splitArguments(line: string): string[] {
  const args: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (const [, slashes = '', char = ''] of line.matchAll(/(\\*)("|[^\\"]|$)/g)) {
    if (char === '"') {
      current = (current ?? '') + '\\'.repeat(slashes.length >> 1);
      if (slashes.length % 2) current += '"';
      else quoted = !quoted;
      continue;
    }
    if (slashes) current = (current ?? '') + slashes;
    if (char === '') continue;
    if (!quoted && (char === ' ' || char === '\t')) {
      if (current !== undefined) args.push(current);
      current = undefined;
    } else current = (current ?? '') + char;
  }
  if (current !== undefined) args.push(current);
  return args;
}

/** Full path of a program on the search path, undefined where there is none. */
export function findProgram(command: string, searchPath: string): string | undefined {
  const extensions = process.platform === 'win32' ? ['', ...(process.env.PATHEXT ?? '.EXE;.CMD').split(';')] : [''];
  const folders = path.isAbsolute(command) ? [''] : searchPath.split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    for (const extension of extensions) {
      const file = path.join(folder, command + extension);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
