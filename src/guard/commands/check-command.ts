import { type CommandCheck, FINE } from './command-check.ts';
import { checkMatcherFile } from './matcher-file.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

/** What the runner decides by, as the script's own commands have changed it so far. */
export interface CommandScope {
  /** A variable of the step's environment. */
  variable(name: string): string | undefined;
  /** Whether the runner knows a command of this name, in lower case, at this moment. */
  isRegistered(name: string): boolean;
}

const ALLOW_COMMANDS = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
const ALLOW_TOKENS = 'ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS';

/**
 * Judges a command that is not stopped as the runner does (actions/runner: ActionCommandManager). The runner fails a step
 * over some commands whatever its exit status is, and says so in these words.
 */
export function checkCommand(command: WorkflowCommand, scope: CommandScope): CommandCheck {
  const { data, properties } = command;
  const name = command.name.toLowerCase();
  switch (name) {
    case 'set-env':
    case 'add-path':
      if (!allowsUnsecureCommands(scope)) return { fails: disabled(name) };
      if (name === 'set-env') return needsName(command);
      return data === '' ? { fails: "Value cannot be null. (Parameter 'path')" } : FINE;
    case 'set-output':
    case 'save-state':
      return needsName(command);
    case 'add-matcher':
      // Without a file it is a warning.
      return data === '' ? FINE : checkMatcherFile({ file: data, workspace: workspaceOf(scope), complete: true });
    case 'remove-matcher':
      if (data === '' || properties.has('owner')) return FINE;
      return checkMatcherFile({ file: data, workspace: workspaceOf(scope), complete: false });
    case 'echo':
      return /^(?:on|off)$/i.test(data.trim()) ? FINE : { fails: notOnOrOff(data) };
    case 'stop-commands':
      return isStopToken(data, scope) ? FINE : { fails: FORBIDDEN_TOKEN };
    default:
      return FINE;
  }
}

function needsName({ name, properties }: WorkflowCommand): CommandCheck {
  if (properties.has('name')) return FINE;
  return { fails: `Required field 'name' is missing in ##[${name.toLowerCase()}] command.` };
}

const workspaceOf = (scope: CommandScope) => scope.variable('GITHUB_WORKSPACE');

function allowsUnsecureCommands(scope: CommandScope): boolean {
  return scope.variable(ALLOW_COMMANDS)?.trim().toLowerCase() === 'true';
}

/** Whether the runner takes the data of `stop-commands` for a token. */
function isStopToken(data: string, scope: CommandScope): boolean {
  const lower = data.toLowerCase();
  if (lower !== '' && lower !== 'pause-logging' && !scope.isRegistered(lower)) return true;
  return ['1', 'true', '$true'].includes(scope.variable(ALLOW_TOKENS)?.toLowerCase() ?? '');
}

const disabled = (name: string) =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${ALLOW_COMMANDS}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;

const notOnOrOff = (data: string) =>
  data === ''
    ? "Value cannot be null. (Parameter 'value')"
    : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;

const FORBIDDEN_TOKEN = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${ALLOW_TOKENS}\` environment variable to \`true\`.`;
