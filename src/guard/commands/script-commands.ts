import type { Annotation } from '../../failure/failure.ts';
import type { Masker } from '../../values/masker.ts';
import { checkCommand } from './check-command.ts';
import { FINE } from './command-check.ts';
import type { Answer } from './command-lines.ts';
import { commandPattern, GROUP_NAMES } from './command-pattern.ts';
import {
  formatAnywhere,
  formatCommand,
  isRegistered,
  parseCommand,
  parseNewForm,
  REGISTERED_NAMES,
  type WorkflowCommand,
} from './workflow-commands.ts';

/** Commands whose effect outlives the try. */
const LASTING = new Set(['error', 'set-output', 'set-env', 'add-path']);
/** Commands that need no answer: from the start, when enough is annotated, and when enough is held as well. */
const IDLE = {
  always: ['debug'],
  annotated: ['debug', 'warning', 'notice'],
  full: ['debug', 'warning', 'notice', 'error'],
};
interface Pattern {
  /** For which commands kept out, and which token, it was made. */
  idle: readonly string[];
  stopToken: string | undefined;
  all: RegExp;
  besideGroups: RegExp;
}

/** What the runner does not let `set-env` set. */
const BLOCKED_VARIABLE = 'NODE_OPTIONS';
const MOST_ANNOTATIONS = 100;
/** Further ones are counted by the runner only. */
const MOST_PROBLEMS = 100;
/** Beyond these many characters of commands kept back, further ones act at once. */
const MOST_HELD = 4 * 1024 * 1024;

export interface ScriptCommandsOptions {
  masker: Masker;
  /** Commands whose effect outlives the try wait until it is known whether the try counts. */
  holds: boolean;
  /** The script's. */
  environment: Readonly<Record<string, string>>;
}

/**
 * The workflow commands of one try, judged and carried out as the runner does. The runner keeps one state for both of a
 * step's streams (ActionCommandManager), and so does this.
 */
export class ScriptCommands {
  /** Outputs, variables and folders on PATH that were set by command instead of by file. */
  readonly outputs = new Map<string, string>();
  readonly env = new Map<string, string>();
  readonly path: string[] = [];
  /** What the script masked, in the order of its commands. */
  readonly masks: string[] = [];
  /** Why the runner fails the step, whatever the script's exit status is; not masked. */
  readonly problems: string[] = [];
  /** Why rerail cannot tell whether the runner fails the step; not masked. */
  readonly unclear: string[] = [];
  /** The script has opened a group and not closed it; groups in groups are one. */
  openGroup = false;
  /** Set while the script has stopped commands: the word that lets them act again; empty if none does. */
  stopToken: string | undefined;
  readonly #options: ScriptCommandsOptions;
  readonly #annotations: Annotation[] = [];
  readonly #held: WorkflowCommand[] = [];
  /** Commands that the runner has forgotten, because their names were tokens. */
  readonly #forgotten = new Set<string>();
  #heldLength = 0;
  #pattern: Pattern | undefined;

  constructor(options: ScriptCommandsOptions) {
    this.#options = options;
  }

  /** What the script annotated, masked. */
  get annotations(): readonly Annotation[] {
    return this.#annotations.map((it) => ({ ...it, text: this.#options.masker.mask(it.text) }));
  }

  /** What to print in the place of a line that may be a command, as `LineReceiver` says it. */
  answer(line: string, whole?: string): Answer {
    // There may be millions of these.
    if (this.stopToken === undefined && this.#forgotten.size === 0 && line.startsWith('::')) {
      if (line.startsWith('::group::')) return this.#group(1);
      if (line.startsWith('::endgroup::')) return this.#group(-1);
    }
    // The runner looks for the newer form first, then for the older one.
    if (whole !== undefined && parseNewForm(whole, this.#isKnown)) return 'unchanged';
    const command = parseCommand(line, this.#isKnown);
    if (command === undefined) return 'unchanged';
    if (this.stopToken !== undefined) {
      this.#resumeBy(command.name.toLowerCase());
      return 'unchanged';
    }
    const check = checkCommand(command, this.#scope);
    if (check !== FINE && 'fails' in check) return this.#fail(command, line, check.fails);
    if (check !== FINE && this.unclear.length < MOST_PROBLEMS) this.unclear.push(check.unclear);
    const name = command.name.toLowerCase();
    // State belongs to the action; a script under `run:` has none.
    if (name === 'save-state') return 'nothing';
    if (name === 'group' || name === 'endgroup') return this.#group(name === 'group' ? 1 : -1);
    this.#learn(name, command);
    if (!LASTING.has(name) || !this.#holdsMore) return 'unchanged';
    this.#hold(command);
    return 'nothing';
  }

  /** Which lines are worth an answer at this moment; all others are `unchanged`. */
  get pattern(): RegExp {
    return this.#patterns.all;
  }

  get patternBesideGroups(): RegExp {
    return this.#patterns.besideGroups;
  }

  get #patterns(): Pattern {
    const { stopToken } = this;
    const full = this.#annotations.length >= MOST_ANNOTATIONS;
    const idle = full ? (this.#holdsMore ? IDLE.annotated : IDLE.full) : IDLE.always;
    if (this.#pattern?.idle === idle && this.#pattern.stopToken === stopToken) return this.#pattern;
    const names = REGISTERED_NAMES.filter((name) => !idle.includes(name));
    this.#pattern = {
      idle,
      stopToken,
      all: commandPattern(stopToken === undefined ? names : [stopToken].filter((it) => it !== '')),
      besideGroups: commandPattern(names.filter((name) => !GROUP_NAMES.includes(name))),
    };
    return this.#pattern;
  }

  /** The lines that let the commands act that were kept back. */
  settle(): string[] {
    return this.#held.map(({ name, data, properties }) => formatCommand(name, data, properties));
  }

  /**
   * The lines for a try that no longer counts: its errors as notices of rerail's own, its other lasting commands
   * dropped.
   */
  supersede(title: string): string[] {
    const errors = this.#held.filter((it) => it.name.toLowerCase() === 'error');
    if (errors.length === 0) return [];
    const { masker } = this.#options;
    const notices = errors.map(({ data, properties }) => {
      const masked = [...properties].map(([key, value]) => [key, masker.mask(value)] as const);
      return formatCommand('notice', masker.mask(data), new Map([['title', title], ...masked]));
    });
    return [formatCommand('group', `${title}: errors that no longer count`), ...notices, formatCommand('endgroup')];
  }

  readonly #isKnown = (name: string): boolean =>
    (isRegistered(name) && !this.#forgotten.has(name)) || (!!this.stopToken && name === this.stopToken.toLowerCase());

  readonly #scope = {
    variable: (name: string) => this.env.get(name) ?? this.#options.environment[name],
    isRegistered: this.#isKnown,
  };

  #group(change: 1 | -1): 'group' {
    this.openGroup = change > 0;
    return 'group';
  }

  #resumeBy(name: string): void {
    if (this.stopToken === '' || name !== this.stopToken?.toLowerCase()) return;
    this.#forgotten.add(name);
    this.stopToken = undefined;
  }

  get #holdsMore(): boolean {
    return this.#options.holds && this.#heldLength <= MOST_HELD;
  }

  #hold(command: WorkflowCommand): void {
    this.#held.push(command);
    this.#heldLength += command.data.length;
  }

  /**
   * The runner never sees such a command: over a bad token it would give up the step at once, while the script still
   * runs. It sees the errors that it would have made of it.
   */
  #fail({ name }: WorkflowCommand, line: string, why: string): Answer {
    const isToken = name.toLowerCase() === 'stop-commands';
    const errors = isToken ? [why] : [`Unable to process command '${line}' successfully.`, why];
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(errors.join(' '));
    const commands = errors.map((data) => ({ name: 'error', data, properties: new Map<string, string>() }));
    for (const error of commands) this.#annotate('error', error);
    if (!this.#holdsMore) return { instead: errors.map((error) => formatAnywhere('error', error)).join('\n') };
    for (const error of commands) this.#hold(error);
    return 'nothing';
  }

  #learn(name: string, command: WorkflowCommand): void {
    const { data, properties } = command;
    const given = properties.get('name') ?? '';
    switch (name) {
      case 'stop-commands':
        this.stopToken = data;
        return;
      case 'add-mask':
        if (data.trim() === '') return;
        this.#options.masker.add(data);
        this.masks.push(data);
        return;
      case 'set-output':
        this.outputs.set(given, data);
        return;
      case 'set-env':
        if (given.toUpperCase() !== BLOCKED_VARIABLE) this.env.set(given, data);
        return;
      case 'add-path':
        this.path.push(data);
        return;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, command);
    }
  }

  #annotate(level: Annotation['level'], { data: text, properties }: Omit<WorkflowCommand, 'name'>): void {
    if (this.#annotations.length >= MOST_ANNOTATIONS) return;
    const file = properties.get('file');
    const line = Number.parseInt(properties.get('line') ?? '', 10);
    const place = { ...(file === undefined ? {} : { file }), ...(Number.isNaN(line) ? {} : { line }) };
    this.#annotations.push({ level, text, ...place });
  }
}
