import type { Failure } from '../failure/failure.ts';

/** Causes in words, by the rule that recognises them. Other rules' names are words enough: `docker-image-missing`. */
const CAUSES: Readonly<Record<string, string>> = {
  'shell-command-not-found': 'command not found',
  'runner-exit-not-found': 'command not found',
  'shell-permission-denied': 'permission denied',
  'shell-no-such-file': 'file not found',
  'shell-broken-script': 'syntax error in the script',
  'make-no-rule': 'make target not found',
  'npm-registry-refuses': 'package not found in the registry, or access to it refused',
  'npm-missing-script': 'npm script not found',
  'npm-dependency-conflict': 'dependency conflict',
  'npm-files': 'missing or broken package files',
  'node-module-not-found': 'module not found',
  'node-uncaught': 'uncaught exception',
  'python-import': 'Python module not found',
  'python-usage': 'wrong Python arguments',
  'pip-no-distribution': 'Python package not found',
  'pip-nothing-found': 'Python package not found',
  'pip-conflict': 'dependency conflict',
  'apt-no-package': 'apt package not found',
  'rpm-no-package': 'package not found',
  'docker-image-missing': 'container image not found',
  'docker-unauthorized': 'container registry refused access',
  'docker-daemon': 'no container daemon',
  'linux-missing-library': 'shared library not found',
  'linux-address-in-use': 'network port already in use',
  'linux-crash': 'program crashed',
  'general-access': 'access refused',
  'general-configuration': 'wrong configuration',
  'general-crash': 'program crashed',
  'general-already-published': 'version already published',
  'general-archive-damaged': 'damaged archive',
  'actions-secret-missing': 'secret not set',
  'actions-oidc': 'no OIDC token',
  'ssh-authentication': 'SSH authentication refused',
  'maven-goal-failed': 'Maven goal failed',
};

/** Rules that recognise no more than that something failed. */
const NO_CAUSE =
  /^(?:general-(?:error|exception|script-tools)|make-failed|monorepo-failed|package-script-failed|npm-lifecycle|msbuild-command-failed|.*-exit)$/;

const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/**
 * The cause of a failure that is of no type, if it is known anyway: a missing command is neither network nor test, and no mystery.
 * Undefined for other types, and if nobody knows.
 */
export function causeOf(failure: Pick<Failure, 'type' | 'evidence'>, exitCode?: number): string | undefined {
  if (failure.type !== 'unknown') return undefined;
  const rule = failure.evidence.find((line) => !NO_CAUSE.test(line.rule))?.rule;
  if (rule !== undefined) return CAUSES[rule] ?? rule.replaceAll('-', ' ');
  if (exitCode === NOT_FOUND) return 'command not found';
  return exitCode === NOT_EXECUTABLE ? 'command cannot be executed' : undefined;
}
