import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { evaluateText } from '../expressions/evaluate.ts';
import type { RunStep } from '../workflow/workflow.ts';
import { LineProcessor } from './line-processor.ts';
import { scriptEnvironment, searchPathOf } from './process-environment.ts';
import { chooseShell, scriptExtension, shellCommand, wrapScript } from './shell.ts';
import type { StepContext } from './step-context.ts';
import { runProcess, type StepProcess } from './step-process.ts';

/** Runs a `run:` script (actions/runner, Handlers/ScriptHandler.cs). */
export async function runScript(step: StepContext, definition: RunStep): Promise<void> {
  const { job } = step;
  const scope = step.expressions();
  const script = await evaluateText(definition.script, scope);
  // Defaults of the job do not reach into composite actions.
  const defaults = step.parent ? {} : job.defaults;
  const shell = chooseShell((await evaluateText(definition.shell, scope)) || defaults.shell, searchPathOf(step));
  const folder = (await evaluateText(definition.workingDirectory, scope)) || defaults['working-directory'] || '';

  const file = path.join(job.machine.temp, `${randomUUID()}${scriptExtension(shell)}`);
  const command = shellCommand(shell, file);
  logScript(step, script, command.description);
  await writeFile(file, wrapScript(shell, script));

  const code = await runProcess({
    ...command,
    cwd: path.resolve(job.machine.workspace, folder),
    env: scriptEnvironment(step),
    ...streamsTo(step),
    ...workerOf(step),
    signal: step.signal,
    time: job.time,
  });
  if (code !== 0) step.fail(`Process completed with exit code ${code}.`);
}

/** The line handlers of a step's process. */
export function streamsTo(step: StepContext): { onStdout: (line: string) => void; onStderr: (line: string) => void } {
  const [stdout, stderr] = [new LineProcessor(step), new LineProcessor(step)];
  return { onStdout: (line) => stdout.process(line), onStderr: (line) => stderr.process(line) };
}

/** What the machine's Worker is to a step's process. */
export function workerOf({ job }: StepContext): Pick<StepProcess, 'worker' | 'diagnose' | 'onWorkerKilled'> {
  const { machine, control } = job;
  return {
    worker: machine.worker,
    diagnose: () => machine.diagnose(),
    onWorkerKilled: (react) =>
      control.onInterrupt((kind) => {
        if (kind === 'crash' || (kind === 'kill' && machine.stays)) react();
      }),
  };
}

function logScript(step: StepContext, script: string, shell: string): void {
  step.log(`##[group]Run ${firstLine(script)}`);
  for (const line of script.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')) {
    step.log(`\u001b[36;1m${line}\u001b[0m`);
  }
  step.log(`shell: ${shell}`);
  logEntries(step, 'env', step.environment());
  step.log('##[endgroup]');
}

export function firstLine(script: string): string {
  return script.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}

/** `title:` and its indented entries, as the head of a step's log shows them; nothing where there are none. */
export function logEntries(step: StepContext, title: string, entries: Readonly<Record<string, string>>): void {
  if (Object.keys(entries).length === 0) return;
  step.log(`${title}:`);
  for (const [name, value] of Object.entries(entries)) step.log(`  ${name}: ${value}`);
}
