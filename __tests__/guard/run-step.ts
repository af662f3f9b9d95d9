import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';

/**
 * A `run:` step by the runner's own rules (actions/runner: ScriptHandler, ScriptHandlerHelpers, ProcessInvoker),
 * written anew and apart from rerail's guard, which is held against it. POSIX only.
 */
export interface StepRequest {
  script: string;
  shell?: string;
  /** What the runner gives a `run:` step, command files excepted. */
  environment: Record<string, string>;
  workingDirectory: string;
  /** Of the step's own. */
  folder: string;
}

/** What a step leaves for the runner to interpret. */
export interface StepOutput {
  exitCode: number;
  stdout: Buffer;
  stderr: Buffer;
  files: Record<StepFile, string>;
}

export const STEP_FILES = ['output', 'env', 'path', 'summary'] as const;
export type StepFile = (typeof STEP_FILES)[number];

/** The runner waits so long for the output to end when the shell has ended. */
const DRAIN_MS = 5_000;

export async function runStep(request: StepRequest): Promise<StepOutput> {
  const files = makeStepFiles(request.folder);
  const [file, commandLine, extension] = chooseShell(request);
  const script = path.join(request.folder, `step${extension}`);
  writeFileSync(script, request.script);
  const child = await start(
    file,
    splitLine(commandLine).map((it) => format(it, script)),
    {
      ...request,
      environment: {
        ...request.environment,
        GITHUB_OUTPUT: files.output,
        GITHUB_ENV: files.env,
        GITHUB_PATH: files.path,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_STATE: path.join(request.folder, 'state'),
      },
    },
  );
  return { ...child, files: readStepFiles(files) };
}

export function makeStepFiles(folder: string): Record<StepFile, string> {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(STEP_FILES.map((it) => [it, path.join(folder, it)])) as Record<StepFile, string>;
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

export function readStepFiles(files: Record<StepFile, string>): Record<StepFile, string> {
  const read = ([name, file]: [string, string]) => [name, existsSync(file) ? readFileSync(file, 'utf8') : ''];
  return Object.fromEntries(Object.entries(files).map(read)) as Record<StepFile, string>;
}

/** Executable, arguments as one line, extension of the script. */
function chooseShell({ shell, environment }: StepRequest): [string, string, string] {
  const built: Record<string, [string, string]> = {
    bash: ['--noprofile --norc -e -o pipefail {0}', '.sh'],
    sh: ['-e {0}', '.sh'],
    python: ['{0}', '.py'],
    pwsh: [`-command ". '{0}'"`, '.ps1'],
  };
  if (shell === undefined) return [which('bash', environment) ?? which('sh', environment) ?? '', '-e {0}', '.sh'];
  const [name = '', ...rest] = shell.split(' ');
  const file = which(name, environment);
  if (file === undefined) throw new Error(`File not found: '${name}'`);
  return [file, rest.join(' ') || (built[name]?.[0] ?? ''), built[name]?.[1] ?? ''];
}

function which(name: string, environment: Record<string, string>): string | undefined {
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** String.Format, as far as the templates in use go. */
function format(template: string, script: string): string {
  return template.replaceAll('{0}', script).replaceAll('{{', '{').replaceAll('}}', '}');
}

/** Enough of .NET's rules for the templates in use: spaces separate, double quotes hold together. */
function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map(([part]) => part.replaceAll('"', ''));
}

async function start(
  file: string,
  parameters: string[],
  { environment, workingDirectory, folder }: StepRequest,
): Promise<Omit<StepOutput, 'files'>> {
  const out = openPipe(path.join(folder, 'stdout'));
  const err = openPipe(path.join(folder, 'stderr'));
  // The standard input is a pipe that has ended. sh keeps its remarks about signals to itself, and env passes on names
  // that sh drops. The runner ignores SIGPIPE, and what it starts inherits that.
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const child = spawn(
    'sh',
    ['-c', ': | { trap "" PIPE; exec env -i "$@" 2>&3 3>&-; }', 'sh', ...variables, file, ...parameters],
    {
      cwd: workingDirectory,
      stdio: ['ignore', out.write, 'ignore', err.write],
      detached: true,
    },
  );
  const exited = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  closeSync(out.write);
  closeSync(err.write);
  const output = Promise.all([out.read, err.read]);
  const exitCode = await exited;
  const timer = setTimeout(() => {
    out.end();
    err.end();
  }, DRAIN_MS);
  const [stdout, stderr] = await output;
  clearTimeout(timer);
  return { exitCode, stdout, stderr };
}

function openPipe(file: string): { write: number; read: Promise<Buffer>; end: () => void } {
  spawnSync('mkfifo', [file]);
  const socket = new Socket({ fd: openSync(file, constants.O_RDONLY | constants.O_NONBLOCK), writable: false });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  const read = new Promise<Buffer>((resolve) => socket.on('close', () => resolve(Buffer.concat(chunks))));
  return { write: openSync(file, constants.O_WRONLY), read, end: () => socket.destroy() };
}
