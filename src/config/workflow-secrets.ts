import type { EnvMap, Workflow, WorkflowJob, WorkflowStep } from './workflow.ts';

const EXPRESSION = /\$\{\{([\s\S]*?)\}\}/g;
const SECRETS = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const ENV_NAME = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
/** `NAME=…${{ secrets.S }}` in the script of a step: how a job's steps put it into GITHUB_ENV or export it. */
const ASSIGNMENT = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;

/** What a step was given, as the runner evaluated it. */
export interface GivenValues {
  env: Readonly<Record<string, string | undefined>>;
  /** Of an input, by its name in the workflow file. */
  input(name: string): string | undefined;
}

/**
 * The values that a workflow file puts a secret into: variables of the workflow, the job and its steps, whatever their names, and what is in the place of
 * such an expression in a step's inputs, its script above all. Values that are partly secret are taken apart by the text around the expression.
 */
export function secretValues({ env }: Workflow, job: WorkflowJob, given: GivenValues): string[] {
  const maps = [env, job.env, ...job.steps.map((step) => step.env)];
  const carriers = carrierNames(maps, job.steps);
  const isSecret = (expression: string) => SECRETS.test(expression) || refersTo(expression, carriers);
  const found: string[] = [];
  for (const name of carriers) {
    const value = given.env[name];
    if (value === undefined) continue;
    const templates = maps.flatMap((map) => map[name] ?? []);
    const aligned = templates.flatMap((template) => align(template, value, isSecret) ?? []);
    found.push(...(aligned.length > 0 ? aligned : [value]));
  }
  for (const { with: inputs } of job.steps) {
    for (const [name, template] of Object.entries(inputs)) {
      if (!hasSecret(template, isSecret)) continue;
      const value = given.input(name);
      if (value !== undefined) found.push(...(align(template, value, isSecret) ?? []));
    }
  }
  return [...new Set(found)];
}

/** Variables that carry a secret, directly or by another variable. */
function carrierNames(maps: readonly EnvMap[], steps: readonly WorkflowStep[]): Set<string> {
  const carriers = new Set<string>();
  for (const { run, with: inputs } of steps) {
    for (const text of [run, inputs.run]) {
      for (const [, name = ''] of (text ?? '').matchAll(ASSIGNMENT)) carriers.add(name);
    }
  }
  const isSecret = (expression: string) => SECRETS.test(expression) || refersTo(expression, carriers);
  for (let before = -1; before !== carriers.size; ) {
    before = carriers.size;
    for (const map of maps) {
      for (const [name, value] of Object.entries(map)) if (hasSecret(value, isSecret)) carriers.add(name);
    }
  }
  return carriers;
}

const refersTo = (expression: string, names: ReadonlySet<string>) =>
  [...expression.matchAll(ENV_NAME)].some(([, dotted, quoted]) => names.has(dotted ?? quoted ?? ''));

const hasSecret = (text: string, isSecret: (expression: string) => boolean) =>
  [...text.matchAll(EXPRESSION)].some(([, expression = '']) => isSecret(expression));

/**
 * What is in the place of secret expressions. If the text around them allows several answers, the first and the last of them are given.
 * @returns undefined if the text cannot have come of the template
 */
export function align(
  template: string,
  text: string,
  isSecret: (expression: string) => boolean = (expression) => SECRETS.test(expression),
): string[] | undefined {
  const { literals, secret } = partsOf(template.trim(), isSecret);
  const given = text.trim();
  const places = [fromTheLeft(literals, given), fromTheRight(literals, given)];
  if (places.some((gaps) => gaps === undefined)) return undefined;
  const found = places.flatMap((gaps) => (gaps ?? []).filter((_, at) => secret[at]));
  return [...new Set(found.filter((value) => value !== ''))];
}

/** The texts around expressions, one more than these; expressions side by side count as one. */
function partsOf(template: string, isSecret: (expression: string) => boolean) {
  const literals: string[] = [];
  const secret: boolean[] = [];
  let from = 0;
  for (const match of template.matchAll(EXPRESSION)) {
    const literal = template.slice(from, match.index);
    from = match.index + match[0].length;
    const hit = isSecret(match[1] ?? '');
    if (literal === '' && secret.length > 0) {
      secret[secret.length - 1] ||= hit;
      continue;
    }
    literals.push(literal);
    secret.push(hit);
  }
  return { literals: [...literals, template.slice(from)], secret };
}

function fromTheLeft(literals: readonly string[], text: string): string[] | undefined {
  const last = literals.at(-1) ?? '';
  const [first = ''] = literals;
  if (literals.length === 1) return text === first ? [] : undefined;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return undefined;
  const end = text.length - last.length;
  const gaps: string[] = [];
  let from = first.length;
  for (const literal of literals.slice(1, -1)) {
    const at = text.indexOf(literal, from);
    if (at < 0 || at + literal.length > end) return undefined;
    gaps.push(text.slice(from, at));
    from = at + literal.length;
  }
  return [...gaps, text.slice(from, end)];
}

function fromTheRight(literals: readonly string[], text: string): string[] | undefined {
  const reverse = (value: string) => value.split('').reverse().join('');
  return fromTheLeft(literals.map(reverse).reverse(), reverse(text))?.map(reverse).reverse();
}
