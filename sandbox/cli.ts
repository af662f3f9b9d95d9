import path from 'node:path';
import { type Command, HELP, parseCommandLine } from './command-line.ts';
import { describeFaults } from './faults.ts';
import { Progress } from './progress.ts';
import { removeTree } from './runner/job/remove-tree.ts';
import { openSandbox, type Sandbox, type SandboxEvent, type SandboxResult } from './sandbox.ts';
import { describeSwitches } from './switches.ts';
import { UsageError } from './usage-error.ts';

/** `npm run` changes to the package's folder; what a person types means the folder they are in. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: initial } = process.env;
  const inPackage = process.cwd() === path.dirname(import.meta.dirname);
  return script === 'sandbox' && inPackage && initial ? initial : process.cwd();
}

async function runCommand(command: Extract<Command, { name: 'run' }>): Promise<number> {
  const { json, verbose } = command;
  const progress = new Progress((line) => process.stdout.write(`${line}\n`), { verbose });
  const onEvent = (event: SandboxEvent) => json || progress.show(event);
  // Closing leaves the folder, for the logs that the result names.
  const sandbox = await openSandbox({ ...command.sandbox, onEvent, keep: true });
  const stop = () => void sandbox.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await execute(sandbox, command);
    const result = sandbox.result();
    process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : `Logs and summaries: ${result.root}\n`);
    return isGreen(result) ? 0 : 1;
  } finally {
    await sandbox.close();
    // Where something ran, the logs stay.
    const ran = sandbox.result().runs.length > 0;
    const leftovers = ran ? ['machines', 'server', 'repositories'] : ['.'];
    if (!command.keep) for (const part of leftovers) await removeTree(path.join(sandbox.root, part));
  }
}

async function execute(sandbox: Sandbox, { run, attempts, rerun }: Extract<Command, { name: 'run' }>): Promise<void> {
  const ids = await sandbox.run(run);
  for (const id of ids) {
    if (rerun) await sandbox.rerun(id, rerun);
    for (let attempt = 2; attempt <= attempts && isRed(sandbox.result(), id); attempt++) {
      await sandbox.rerun(id, 'failed');
    }
  }
}

function lastAttempts({ runs }: SandboxResult): SandboxResult['runs'] {
  return runs.filter(({ id, attempt }) => !runs.some((other) => other.id === id && other.attempt > attempt));
}

/** A run that never started has no jobs to run again. */
function isRed(result: SandboxResult, id: number): boolean {
  const last = lastAttempts(result).find((run) => run.id === id);
  return last !== undefined && !['success', 'skipped', 'startup_failure'].includes(last.conclusion ?? '');
}

function isGreen(result: SandboxResult): boolean {
  return lastAttempts(result).every(({ conclusion }) => conclusion === 'success' || conclusion === 'skipped');
}

async function main(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2), callersFolder());
  if (command.name === 'run') return runCommand(command);
  const texts = { help: () => HELP, faults: describeFaults, switches: describeSwitches };
  process.stdout.write(`${texts[command.name]()}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
