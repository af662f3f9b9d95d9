import type { FailingCommand } from './failing-command.ts';

/** How the runner starts the shells that take a script as an argument. */
const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail -c',
  sh: 'sh -e -c',
  python: 'python -c',
  pwsh: 'pwsh -command',
};

/** A line for a POSIX shell that runs the command in the workspace; undefined if its shell takes only files. */
export function commandLine({ script, shell, workingDirectory, environment }: FailingCommand, root: string) {
  const started = shell === undefined ? 'bash -e -c' : SHELLS[shell];
  if (started === undefined) return undefined;
  const variables = Object.entries(environment)
    .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
    .map(([name, value]) => `${name}=${quoted(value)} `);
  const folder = workingDirectory ? `${root}/${workingDirectory}` : root;
  return `cd ${quoted(folder)} && ${variables.join('')}${started} ${quoted(script)}`;
}

/** Lines about the command, for people. */
export function commandText(command: FailingCommand, root: string): string[] {
  const line = commandLine(command, root);
  const { unknown, shell, script, step } = command;
  return [
    `the step that failed: ${step}`,
    ...(line === undefined ? [`its script, for the shell "${shell}":`, script] : ['run it again with:', line]),
    ...(unknown.length > 0 ? [`only the run knew these values, so set them first: ${unknown.join(', ')}`] : []),
  ];
}

const quoted = (text: string) => (/^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
