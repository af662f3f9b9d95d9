import { UserError } from '../errors.ts';

/** One thing that is wrong with a policy. */
export interface PolicyProblem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** `lanes.docs.budget`, `rules[0].type`; empty for the whole file. */
  key: string;
  /** `<what is wrong>. <what to do>.` Names the value and what is allowed. */
  text: string;
}

/** `.github/rerail.yml:12:5: rules[0].type: "x" is not allowed. Use network or git.` */
export const problemLine = ({ file, line, column, key, text }: PolicyProblem): string =>
  `${file}:${line}:${column}: ${key === '' ? '' : `${key}: `}${text}`;

/** Problems that a message lists; nobody reads more at once. */
const SHOWN = 20;

/** All that is wrong with a policy, in the order of the file. */
export class PolicyError extends UserError {
  override readonly name = 'PolicyError';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    const shown = problems.slice(0, SHOWN).map((problem) => `- ${problemLine(problem)}`);
    const more = problems.length > SHOWN ? [`- and ${problems.length - SHOWN} more problems`] : [];
    super(`The policy is not valid:\n${[...shown, ...more].join('\n')}`);
    this.problems = problems;
  }
}
