/**
 * What the runner hands to a JavaScript action but not to a `run:` step
 * (actions/runner: NodeScriptActionHandler against ScriptHandler). `run:` steps do get ACTIONS_ID_TOKEN_REQUEST_* and
 * ACTIONS_ORCHESTRATION_ID, so these stay.
 */
const ONLY_FOR_ACTIONS = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;

/** The runner names the action here; for a `run:` step both are set, and empty (ActionRunner.RunAsync). */
const EMPTY_FOR_SCRIPTS = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'];

/**
 * The environment that a `run:` step in the place of this action would see. What remains different: GITHUB_ACTION names
 * the action instead of `__run`, and a variable of the user's own that starts with `INPUT_` or `STATE_` is taken out,
 * as it cannot be told from the action's.
 */
export function scriptEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !ONLY_FOR_ACTIONS.test(name)) result[name] = value;
  }
  for (const name of EMPTY_FOR_SCRIPTS) {
    if (name in result) result[name] = '';
  }
  return result;
}
