import { createHash } from 'node:crypto';
import { arch, homedir, platform, userInfo } from 'node:os';
import type { SkipBlocker } from './record.ts';

/** What must be alike on two machines for work done on one to be valid on the other. The image may differ. */
export interface Fingerprint {
  os: string;
  arch: string;
  /** Version of the C library where the platform tells: native modules are built against it. */
  libc?: string;
  home: string;
  user: string;
  workspace: string;
  /** First line of `tool --version`, for the tools that are there. */
  tools: Readonly<Record<string, string>>;
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
 */
export async function takeFingerprint(
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Fingerprint> {
  const { execFile } = await import('node:child_process');
  const version = (tool: string, args: readonly string[]) =>
    new Promise<[string, string] | undefined>((resolve) => {
      execFile(tool, [...args], { env: { ...env }, timeout: TOOL_TIMEOUT_MS, windowsHide: true }, (error, stdout) => {
        const line = stdout.split('\n')[0]?.trim();
        resolve(error || !line ? undefined : [tool, line.slice(0, 200)]);
      });
    });
  const tools = await Promise.all(Object.entries(TOOLS).map(([tool, args]) => version(tool, args)));
  const libc = libcVersion();
  return {
    os: platform(),
    arch: arch(),
    ...(libc === undefined ? {} : { libc }),
    home: env.HOME ?? homedir(),
    user: userName(),
    workspace,
    tools: Object.fromEntries(tools.filter((entry) => entry !== undefined)),
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
  return found;
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
