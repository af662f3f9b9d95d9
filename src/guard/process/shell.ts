import { statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../errors.ts';
import { formatTemplate, splitArguments } from './shell-template.ts';

/** How to run a script: as the runner's ScriptHandler and ScriptHandlerHelpers do it for `run:`. */
export interface Shell {
  /** The executable, absolute. */
  file: string;
  /** With the dot; empty for shells that the runner does not know. */
  extension: string;
  /** The arguments that make it run the script at this path. */
  arguments(script: string): string[];
  /** Whether the arguments go to Windows as they are, quotes included. */
  verbatim: boolean;
  /** What to write to the script's file. */
  contents(text: string): string;
}

interface Known {
  template: string;
  extension: string;
}

const KNOWN: Readonly<Record<string, Known>> = {
  bash: { template: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { template: '-e {0}', extension: '.sh' },
  python: { template: '{0}', extension: '.py' },
  pwsh: { template: `-command ". '{0}'"`, extension: '.ps1' },
  powershell: { template: `-command ". '{0}'"`, extension: '.ps1' },
  cmd: { template: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: '.cmd' },
};

const POWERSHELL_START = "$ErrorActionPreference = 'stop'";
const POWERSHELL_END = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
const DEFAULT_PATHEXT = '.com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh';

export interface ShellRequest {
  /** As the user wrote it; absent or empty for the platform's default. */
  shell?: string | undefined;
  environment: Readonly<Record<string, string | undefined>>;
  platform?: NodeJS.Platform;
  /** Whether a path leads to a file. */
  isFile?: (file: string) => boolean;
}

type Machine = Required<Omit<ShellRequest, 'shell'>>;

/**
 * @throws UserError if the shell is unknown, cannot be found, or its template is wrong.
 */
export function resolveShell({
  shell,
  environment,
  platform = process.platform,
  isFile = isFileHere,
}: ShellRequest): Shell {
  const machine = { environment, platform, isFile };
  if (shell === undefined || shell.trim() === '') return defaultShell(machine);
  const [name, template] = splitAtSpace(shell);
  const known = KNOWN[name.toLowerCase()];
  const format = template === '' ? (known?.template ?? '') : template;
  if (!format.includes('{0}')) {
    throw new UserError(
      `Input "shell" is wrong: "${shell}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` +
        'Name one of them, or put {0} where the path of the script belongs.',
    );
  }
  const file = find(name, machine);
  if (file === undefined) throw notFound(name);
  return makeShell(file, name, format, platform);
}

function defaultShell(machine: Machine): Shell {
  const { platform } = machine;
  const candidates = defaultCandidates(machine);
  for (const name of candidates) {
    const file = find(name, machine);
    if (file === undefined) continue;
    // Whichever of bash and sh it is, the runner calls it as sh.
    const kind = platform === 'win32' ? name : 'sh';
    return makeShell(file, kind, (KNOWN[kind] as Known).template, platform);
  }
  throw notFound(candidates.join(' or '));
}

function defaultCandidates({ environment, platform }: Machine): string[] {
  if (platform === 'win32') return ['pwsh', 'powershell'];
  return isInJobContainer(environment) ? ['sh'] : ['bash', 'sh'];
}

/**
 * In `container:` jobs the runner does not look for bash. It mounts its folders there under these names
 * (ContainerInfo).
 */
function isInJobContainer(environment: Machine['environment']): boolean {
  return [environment.GITHUB_WORKSPACE, environment.RUNNER_TEMP].every((folder) => folder?.startsWith('/__w/'));
}

function makeShell(file: string, name: string, template: string, platform: NodeJS.Platform): Shell {
  const windows = platform === 'win32';
  return {
    file,
    extension: KNOWN[name.toLowerCase()]?.extension ?? '',
    verbatim: windows,
    arguments: (script) =>
      windows
        ? [formatTemplate(template, script)]
        : splitArguments(template).map((part) => formatTemplate(part, script)),
    contents: (text) => (windows ? toCrLf(wrap(name, text, '\r\n')) : wrap(name, text, '\n')),
  };
}

/** What the runner puts around the script so that its failures count. */
function wrap(name: string, text: string, lineBreak: string): string {
  if (name === 'cmd') return `@echo off${lineBreak}${text}`;
  if (name === 'pwsh' || name === 'powershell') return [POWERSHELL_START, text, POWERSHELL_END].join(lineBreak);
  return text;
}

function toCrLf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

function splitAtSpace(text: string): [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trimStart()];
}

function notFound(name: string): UserError {
  return new UserError(
    `The script cannot run: no ${name} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`,
  );
}

/**
 * The first file of this name on PATH, which holds what earlier steps wrote to GITHUB_PATH (actions/runner: WhichUtil).
 */
function find(name: string, { environment, platform, isFile }: Machine): string | undefined {
  const { isAbsolute, join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const names = platform === 'win32' ? withExtensions(name, environment) : [name];
  if (isAbsolute(name)) return names.find(isFile);
  const folders = (variable(environment, 'PATH', platform) ?? '').split(delimiter).filter((it) => it !== '');
  for (const folder of folders) {
    const file = names.map((it) => join(folder, it)).find(isFile);
    if (file !== undefined) return file;
  }
  return undefined;
}

function withExtensions(name: string, environment: Machine['environment']): string[] {
  const extensions = (variable(environment, 'PATHEXT', 'win32') || DEFAULT_PATHEXT)
    .split(';')
    .filter((it) => it !== '');
  const lower = name.toLowerCase();
  if (extensions.some((it) => lower.endsWith(it.toLowerCase()))) return [name];
  return extensions.map((it) => name + it);
}

/** Windows does not tell `Path` from `PATH`. */
function variable(environment: Machine['environment'], name: string, platform: NodeJS.Platform): string | undefined {
  if (platform !== 'win32') return environment[name];
  const key = Object.keys(environment).find((it) => it.toUpperCase() === name);
  return key === undefined ? undefined : environment[key];
}

/** PATH may hold folders that only others may look into. */
function isFileHere(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
