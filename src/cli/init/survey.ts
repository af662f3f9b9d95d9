import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { isLoose, type Loose, readWorkflowSource } from './workflow-source.ts';

/** A repository as `init` and `eject` look at it. */
export interface Survey {
  root: string;
  /** `Node.js`, `Python`, …, by the files that name them. */
  languages: readonly string[];
  workflows: readonly FoundWorkflow[];
  /** The top folder of the repository, if that is another one. */
  top?: string;
}

export interface FoundWorkflow {
  /** `.github/workflows/ci.yml`, with forward slashes. */
  path: string;
  /** Absent if the file cannot be edited; `problem` says why. */
  text?: string;
  value?: Loose;
  problem?: string;
}

const WORKFLOWS = '.github/workflows';
const MAX_WORKFLOWS = 500;
const MAX_BYTES = 2_000_000;

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^package\.json$/, 'Node.js'],
  [/^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements.*\.txt|Pipfile)$/, 'Python'],
  [/^(?:pom\.xml|build\.gradle(?:\.kts)?|build\.sbt)$/, 'Java'],
  [/^go\.mod$/, 'Go'],
  [/^Cargo\.toml$/, 'Rust'],
  [/\.(?:sln|slnx|csproj|fsproj)$|^global\.json$/, '.NET'],
  [/^(?:Gemfile|.*\.gemspec)$/, 'Ruby'],
  [/^composer\.json$/, 'PHP'],
  [/^(?:CMakeLists\.txt|meson\.build|configure\.ac)$/, 'C and C++'],
  [/^Package\.swift$/, 'Swift'],
  [/^(?:mkdocs\.yml|docusaurus\.config\.\w+|_config\.yml|book\.toml)$/, 'documentation'],
  [/^(?:pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json|rush\.json|WORKSPACE|MODULE\.bazel)$/, 'monorepo'],
];

/** @throws UserError if there is no such folder */
export function survey(root: string): Survey {
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`Looking at the repository failed: ${root} is not a folder. Give the folder of a repository.`);
  }
  const names = readdirSync(root);
  const languages = LANGUAGES.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, name]) => name);
  const top = topOf(root);
  return { root, languages, workflows: workflowsIn(root), ...(top === undefined || top === root ? {} : { top }) };
}

/** The nearest folder with a `.git`; undefined if this is in no repository. */
function topOf(root: string): string | undefined {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function workflowsIn(root: string): FoundWorkflow[] {
  const folder = path.join(root, WORKFLOWS);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names
    .sort()
    .slice(0, MAX_WORKFLOWS)
    .map((name) => readWorkflow(root, `${WORKFLOWS}/${name}`));
}

function readWorkflow(root: string, file: string): FoundWorkflow {
  try {
    const text = readText(path.join(root, file));
    if (text === undefined) return { path: file, problem: 'it is not a file' };
    return { path: file, text, value: readWorkflowSource(text).value };
  } catch (error) {
    return { path: file, problem: messageOf(error) };
  }
}

/** The text of a regular file, if an edit can write it back byte for byte. @throws Error that says why not */
export function readText(file: string): string | undefined {
  const bytes = readPlainFile(file, { maxBytes: MAX_BYTES });
  if (bytes === undefined) return undefined;
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new Error('it is not UTF-8 text');
  return text;
}

/** What starts a workflow: `push`, `workflow_call`, … */
export function eventsOf({ on }: Loose): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return isLoose(on) ? Object.keys(on) : [];
}

const CALLED = /^rerail\/rerail\/\.github\/workflows\/([\w-]+)\.ya?ml@/;

/** Which reusable workflows of rerail the jobs call; `others` if there are further jobs. */
export function calledWorkflows(value: Loose): { names: string[]; others: boolean } {
  const jobs = isLoose(value.jobs) ? Object.values(value.jobs).filter(isLoose) : [];
  const names = jobs.map(({ uses }) => CALLED.exec(String(uses ?? ''))?.[1]);
  return { names: names.filter((name) => name !== undefined), others: names.includes(undefined) };
}
