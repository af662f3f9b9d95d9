import type { Annotation } from './annotation.ts';
import { parseCommand, type WorkflowCommand } from './workflow-command.ts';

/** What a step's commands can do. Paths are as the command gave them. */
export interface CommandEffects {
  log(text: string): void;
  debug(text: string): void;
  /** Keeps the annotation and logs it. */
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  setEnvironment(name: string, value: string): void;
  addPath(folder: string): void;
  addMask(secret: string): void;
  addMatchers(file: string): void;
  removeMatchers(selector: { owner?: string; file?: string }): void;
  /** Whether ACTIONS_ALLOW_UNSECURE_COMMANDS is set for the step. */
  allowsUnsecureCommands(): boolean;
}

type Handler = (effects: CommandEffects, command: WorkflowCommand) => void;

const STOP = 'stop-commands';
const BLOG = 'https://github.blog/changelog/';

function property({ name, properties }: WorkflowCommand, key: string): string {
  const value = properties.get(key);
  if (!value) throw new Error(`Required field '${key}' is missing in ##[${name}] command.`);
  return value;
}

function deprecated(name: string): string {
  return `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: ${BLOG}2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
}

function assertUnsecureAllowed(effects: CommandEffects, { name }: WorkflowCommand): void {
  if (effects.allowsUnsecureCommands()) return;
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: ${BLOG}2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
  );
}

const annotate = (effects: CommandEffects, command: WorkflowCommand): void => {
  const number = (key: string) => {
    const value = Number.parseInt(command.properties.get(key) ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
  };
  const { name, properties, data } = command;
  const details = {
    title: properties.get('title'),
    file: properties.get('file'),
    line: number('line'),
    endLine: number('endline'),
    column: number('col'),
    endColumn: number('endcolumn'),
  };
  const given = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  effects.annotate({ ...given, level: name as Annotation['level'], message: data });
};

/** Every command of the runner but `stop-commands` and `echo`, which concern the processor itself. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  error: annotate,
  warning: annotate,
  notice: annotate,
  debug: (effects, { data }) => effects.debug(data),
  group: (effects, { data }) => effects.log(`##[group]${data}`),
  endgroup: (effects) => effects.log('##[endgroup]'),
  'add-mask': (effects, { data }) => {
    if (data.trim()) effects.addMask(data);
    else
      effects.annotate({
        level: 'warning',
        message: "Can't add secret mask for empty string in ##[add-mask] command.",
      });
  },
  'set-output': (effects, command) => {
    effects.setOutput(property(command, 'name'), command.data);
    effects.annotate({ level: 'warning', message: deprecated('set-output') });
  },
  'save-state': (effects, command) => {
    effects.saveState(property(command, 'name'), command.data);
    effects.annotate({ level: 'warning', message: deprecated('save-state') });
  },
  'set-env': (effects, command) => {
    assertUnsecureAllowed(effects, command);
    const name = property(command, 'name');
    if (name.toUpperCase() !== 'NODE_OPTIONS') effects.setEnvironment(name, command.data);
    else {
      const message = `Can't update NODE_OPTIONS environment variable using ::set-env:: command.`;
      effects.annotate({ level: 'error', message });
    }
  },
  'add-path': (effects, command) => {
    assertUnsecureAllowed(effects, command);
    if (!command.data) throw new Error("Value cannot be null. (Parameter 'path')");
    effects.addPath(command.data);
  },
  'add-matcher': (effects, { data }) => effects.addMatchers(data),
  'remove-matcher': (effects, { properties, data }) => {
    const owner = properties.get('owner');
    effects.removeMatchers(owner ? { owner } : { file: data });
  },
};

const FORBIDDEN_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.";

/** Acts on the commands in a step's output, stdout and stderr alike (actions/runner, ActionCommandManager.cs). */
export class CommandProcessor {
  /** A command could not be carried out; the step has failed, whatever its exit status. */
  failed = false;
  readonly #effects: CommandEffects;
  #echo: boolean;
  #resumeToken: string | undefined;

  constructor(effects: CommandEffects, echo = false) {
    this.#effects = effects;
    this.#echo = echo;
  }

  /** Whether the line was a command, and so is no output. */
  process(line: string): boolean {
    if (!line.includes('::') && !line.includes('##[')) return false;
    const known = (name: string) =>
      name.toLowerCase() === this.#resumeToken || Object.hasOwn(HANDLERS, name) || name === 'echo' || name === STOP;
    const command = parseCommand(line, known);
    if (!command) return false;
    if (this.#resumeToken !== undefined) return this.#tryResume(line, command);
    if (command.name === STOP) return this.#stop(line, command.data);
    if (this.#echo && command.name !== 'add-mask') this.#effects.log(line);
    try {
      if (command.name === 'echo') this.#setEcho(command.data);
      else HANDLERS[command.name]?.(this.#effects, command);
    } catch (error) {
      this.failed = true;
      const shown = command.name === 'add-mask' ? command.name : line;
      this.#effects.annotate({ level: 'error', message: `Unable to process command '${shown}' successfully.` });
      this.#effects.annotate({ level: 'error', message: (error as Error).message });
    }
    return true;
  }

  #stop(line: string, token: string): true {
    this.#effects.log(line);
    if (token === '' || token === 'pause-logging' || Object.hasOwn(HANDLERS, token.toLowerCase())) {
      this.failed = true;
      this.#effects.annotate({
        level: 'error',
        message: FORBIDDEN_TOKEN,
      });
      return true;
    }
    this.#resumeToken = token.toLowerCase();
    if (token.length > 6) this.#effects.addMask(token);
    return true;
  }

  #tryResume(line: string, { name }: WorkflowCommand): boolean {
    if (name !== this.#resumeToken) return false;
    this.#effects.log(line);
    this.#resumeToken = undefined;
    return true;
  }

  #setEcho(data: string): void {
    const value = data.trim().toUpperCase();
    if (value !== 'ON' && value !== 'OFF')
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`);
    this.#echo = value === 'ON';
  }
}
