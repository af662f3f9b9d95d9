/** What a step wants shown beside the code or the run. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

/** Per level and step (actions/runner, ExecutionContext.cs). */
const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;

/** The annotations of one step. What exceeds the cap is still in the log, but kept nowhere else. */
export class AnnotationList {
  readonly items: Annotation[] = [];

  add(annotation: Annotation): void {
    if (this.items.filter(({ level }) => level === annotation.level).length >= MAX_PER_LEVEL) return;
    this.items.push({ ...annotation, message: annotation.message.slice(0, MAX_MESSAGE) });
  }
}
