import type { Annotation } from '../../failure/failure.ts';
import type { Masker } from '../../values/masker.ts';
import { formatCommand, inert, isStopToken, parseCommand, type WorkflowCommand } from './workflow-commands.ts';

/** Commands whose effect outlives the try. */
const LASTING = new Set(['error', 'set-output', 'set-env', 'add-path']);
const MOST_ANNOTATIONS = 100;
/** Beyond these many characters of commands kept back, further ones act at once. */
const MOST_HELD = 4 * 1024 * 1024;

/**
 * The workflow commands of one try. The runner keeps one state for both of a step's streams (ActionCommandManager), and
 * so does this.
 */
export class ScriptCommands {
  /** Outputs that were set by command instead of by file. */
  readonly outputs = new Map<string, string>();
  /** The script used `::add-mask::`. */
  masked = false;
  /** Groups that the script has opened and not closed. */
  openGroups = 0;
  /** Set while the script has stopped commands: the word that lets them act again. */
  stopToken: string | undefined;
  readonly #masker: Masker;
  readonly #holds: boolean;
  readonly #annotations: Annotation[] = [];
  readonly #held: WorkflowCommand[] = [];
  #heldLength = 0;

  /** With `holds`, commands whose effect outlives the try wait until it is known whether the try counts. */
  constructor(masker: Masker, holds: boolean) {
    this.#masker = masker;
    this.#holds = holds;
  }

  /** What the script annotated, masked. */
  get annotations(): readonly Annotation[] {
    return this.#annotations.map((it) => ({ ...it, text: this.#masker.mask(it.text) }));
  }

  /** What to print in the place of a line that may be a command: the line itself, something else, or nothing. */
  answer(line: string): 'unchanged' | 'nothing' | { instead: string } {
    const command = parseCommand(line, this.stopToken);
    if (command === undefined) return 'unchanged';
    const name = command.name.toLowerCase();
    if (this.stopToken !== undefined) {
      if (name === this.stopToken.toLowerCase()) this.stopToken = undefined;
      return 'unchanged';
    }
    // State belongs to the action; a script under `run:` has none.
    if (name === 'save-state') return 'nothing';
    this.#learn(name, command);
    if (!this.#holds || !LASTING.has(name) || this.#heldLength > MOST_HELD) return 'unchanged';
    this.#held.push(command);
    this.#heldLength += line.length;
    return name === 'error' ? { instead: inert(`Error: ${command.data}`) } : 'nothing';
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
    const notices = errors.map(({ data, properties }) => {
      const masked = [...properties].map(([key, value]) => [key, this.#masker.mask(value)] as const);
      return formatCommand('notice', this.#masker.mask(data), new Map([['title', title], ...masked]));
    });
    return [formatCommand('group', `${title}: errors that no longer count`), ...notices, formatCommand('endgroup')];
  }

  #learn(name: string, { data, properties }: WorkflowCommand): void {
    switch (name) {
      case 'stop-commands':
        if (isStopToken(data)) this.stopToken = data;
        return;
      case 'group':
        this.openGroups += 1;
        return;
      case 'endgroup':
        this.openGroups = Math.max(0, this.openGroups - 1);
        return;
      case 'add-mask':
        this.#masker.add(data);
        this.masked = true;
        return;
      case 'set-output':
        if (properties.has('name')) this.outputs.set(properties.get('name') as string, data);
        return;
      case 'error':
      case 'warning':
      case 'notice':
        if (this.#annotations.length < MOST_ANNOTATIONS) this.#annotations.push(annotation(name, data, properties));
    }
  }
}

function annotation(level: Annotation['level'], text: string, properties: WorkflowCommand['properties']): Annotation {
  const file = properties.get('file');
  const line = Number.parseInt(properties.get('line') ?? '', 10);
  return { level, text, ...(file === undefined ? {} : { file }), ...(Number.isNaN(line) ? {} : { line }) };
}
