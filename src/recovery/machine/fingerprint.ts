import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { arch, homedir, platform, userInfo } from 'node:os';
import type { SkipBlocker } from '../record.ts';

/** What must be alike on two machines for work done on one to be valid on the other. The image may differ. */
export interface Fingerprint {
  os: string;
  arch: string;
  /** Version of the C library if the platform tells: native modules are built against it. */
  libc?: string;
  home: string;
  user: string;
  workspace: string;
  /** First line of `tool --version`, for the installed tools. */
  tools: Readonly<Record<string, string>>;
  /** Short hashes of the executables outside the workspace that the script names, by name as it writes them. */
  executables?: Readonly<Record<string, string>>;
}

/** Tools whose version decides what a build leaves behind. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  node: ['--version'],
  python3: ['--version'],
  go: ['version'],
  rustc: ['--version'],
  java: ['--version'],
  gcc: ['--version'],
  clang: ['--version'],
  ruby: ['--version'],
  dotnet: ['--version'],
  php: ['--version'],
  make: ['--version'],
};

/** A tool that does not say its version within this time has none. */
const TOOL_TIMEOUT_MS = 5_000;

/**
 * Takes the fingerprint of this machine as a script with this environment would see it.
 * Starts one short process a tool; run it beside something longer.
 * @param executables what `namedExecutables` found, before the script could change it
 */
export async function takeFingerprint(
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
  executables: Promise<Readonly<Record<string, string>> | undefined>,
): Promise<Fingerprint> {
  const version = (tool: string, args: readonly string[]) =>
    new Promise<[string, string] | undefined>((resolve) => {
      execFile(tool, [...args], { env: { ...env }, timeout: TOOL_TIMEOUT_MS, windowsHide: true }, (error, stdout) => {
        const line = stdout.split('\n')[0]?.trim();
        resolve(error || !line ? undefined : [tool, line.slice(0, 200)]);
      });
    });
  const tools = await Promise.all(Object.entries(TOOLS).map(([tool, args]) => version(tool, args)));
  const libc = libcVersion();
  const named = await executables;
  return {
    os: platform(),
    arch: arch(),
    ...(libc === undefined ? {} : { libc }),
    home: env.HOME ?? homedir(),
    user: userName(),
    workspace,
    tools: Object.fromEntries(tools.filter((entry) => entry !== undefined)),
    ...(named === undefined ? {} : { executables: named }),
  };
}

/** Names every way in which two machines differ that could make a skipped stage wrong. */
export function differences(then: Fingerprint, now: Fingerprint): SkipBlocker[] {
  const found: SkipBlocker[] = [];
  for (const [key, reason] of PLACES) {
    if (then[key] !== now[key]) {
      found.push({
        reason,
        why: `${reason.replaceAll('-', ' ')} was ${then[key] ?? 'unknown'}, is ${now[key] ?? 'unknown'}`,
      });
    }
  }
  for (const tool of new Set([...Object.keys(then.tools), ...Object.keys(now.tools)])) {
    const [was, is] = [then.tools[tool], now.tools[tool]];
    if (was !== is) found.push({ reason: 'tool-version', why: `${tool} was ${was ?? 'absent'}, is ${is ?? 'absent'}` });
  }
  return [...found, ...changedExecutables(then, now)];
}

/** A tool whose version differs is named by that. */
function changedExecutables(then: Fingerprint, now: Fingerprint): SkipBlocker[] {
  if (!then.executables || !now.executables) {
    return then.executables === now.executables
      ? []
      : [{ reason: 'tool-unknown', why: 'the programs that its script names were not recorded' }];
  }
  const [was, is] = [then.executables, now.executables];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  const changed = names.filter((name) => was[name] !== is[name] && then.tools[name] === now.tools[name]);
  return changed
    .slice(0, MAX_NAMED)
    .map((name) => ({ reason: 'tool-content', why: `${name} ${inWords(was[name], is[name])}` }));
}

const MAX_NAMED = 5;

function inWords(was: string | undefined, is: string | undefined): string {
  if (is === undefined) return 'is no longer installed';
  return was === undefined ? 'was not installed' : 'is another version of the program (its content differs)';
}

const PLACES = [
  ['os', 'operating-system'],
  ['arch', 'architecture'],
  ['libc', 'c-library'],
  ['home', 'home'],
  ['user', 'user'],
  ['workspace', 'workspace-path'],
] as const;

/** Variables that differ between two attempts on equal machines, or that the runner makes: they say nothing about the work. */
const NOISE =
  /^(?:GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|STATE_.*|RERAIL_.*|ImageVersion|PATH|Path|PWD|OLDPWD|SHLVL|_|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_.*|SSH_.*|XDG_SESSION.*|TERM.*|COLUMNS|LINES|NODE_.*COVERAGE.*)$/;

/**
 * Short hashes of the variables a workflow sets, so that a later attempt can name what changed without anyone learning a value.
 * Secrets are not hashed: a short one could be guessed back.
 */
export function environmentHashes(
  env: Readonly<Record<string, string | undefined>>,
  isSecret: (name: string, value: string) => boolean,
): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const name of Object.keys(env).sort()) {
    const value = env[name];
    if (value === undefined || NOISE.test(name)) continue;
    hashes[name] = isSecret(name, value) ? 'secret' : createHash('sha256').update(value).digest('hex').slice(0, 16);
  }
  return hashes;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the user database, as containers have them.
    return String(process.getuid?.() ?? '');
  }
}

function libcVersion(): string | undefined {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime;
}
