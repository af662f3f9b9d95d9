import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { policyKeys } from '../../scripts/policy-reference.mjs';

/**
 * Every key of the policy, and the scenarios that show its effect with one value and another. Accepted values, default and effect are in docs/policy-reference.md, which is made from the
 * same schema. A new key of the schema needs a line here.
 */
const STEP = 'scenarios/policy-keys';
const CONTROLLER = 'scenarios/controller-policy';
const POLICY = 'scenarios/policy';
const TRIGGERS = 'scenarios/triggers';
const SHOWN: Readonly<Record<string, readonly [file: string, title: string]>> = {
  version: [POLICY, 'names every problem, and fails'],
  mode: ['scenarios/controller', 'in "observe" the plan says what would be done, and nothing is'],
  'lanes.LANE.jobs': [POLICY, 'a lane by the name that people see'],
  'lanes.LANE.paths': [POLICY, 'a lane by the paths of a push, from git: %s'],
  'lanes.LANE.only-paths': [POLICY, 'a lane by the paths of a push, from git: %s'],
  'lanes.LANE.labels': [POLICY, 'a lane by %s of the pull request'],
  'lanes.LANE.budget': [STEP, 'an unclear failure in a lane with a budget of %s is tried %s times'],
  'lanes.LANE.checkpoint': [STEP, 'the lane says whether checkpoints leave the machine'],
  'plans.TYPE.strategy': [STEP, 'this lane'],
  'plans.TYPE.tries': [STEP, 'tries'],
  'plans.TYPE.wait': [STEP, 'wait and scale'],
  'plans.TYPE.scale': [STEP, 'wait and scale'],
  'plans.TYPE.only': [STEP, 'only known-flaky'],
  'plans.TYPE.lanes.docs': [POLICY, '%s'],
  'plans.TYPE.lanes.standard': [STEP, 'this lane'],
  'plans.TYPE.lanes.heavy': [STEP, 'another lane'],
  'mixed-causes': ['scenarios/controller-mixed', 'mixed causes, policy "%s": %s'],
  'never.jobs': [POLICY, 'what is not repeated'],
  'never.environments': [POLICY, 'what is not repeated'],
  'idempotent.jobs': [POLICY, 'what is not repeated'],
  'idempotent.environments': [POLICY, 'what is not repeated'],
  'optional.types': ['scenarios/history', 'SKIP'],
  'flaky.max-per-week': ['scenarios/history', 'too often this week'],
  'flaky.deadline': ['scenarios/history', 'for too long'],
  'flaky.tests': ['scenarios/history', 'the policy names another test'],
  'flaky.signatures': [STEP, 'known signatures'],
  'budgets.reruns.per-job': [CONTROLLER, 'none of a job'],
  'budgets.reruns.per-run': [CONTROLLER, 'none of a run'],
  'budgets.reruns.per-day': [CONTROLLER, 'none on a day'],
  'budgets.storage.per-run': [STEP, 'what is larger than a run may keep is not uploaded, and the summary says so'],
  'budgets.storage.retention': [STEP, 'the policy how long they are kept'],
  'budgets.circuit-breaker.runs': ['scenarios/controller-outage', 'while something is down, re-runs stop'],
  'budgets.circuit-breaker.within': ['scenarios/controller-outage', 'while something is down, re-runs stop'],
  'triggers[].metric': [TRIGGERS, '%s is short: the try is ended, and the next one uses less'],
  'triggers[].above': [TRIGGERS, 'after a try'],
  'triggers[].below': [TRIGGERS, 'after a try'],
  'triggers[].for': [TRIGGERS, '%s is short: the try is ended, and the next one uses less'],
  'triggers[].from': [TRIGGERS, 'a score that cannot be read fires nothing: %s'],
  'triggers[].branches': [TRIGGERS, 'after a try'],
  'triggers[].do': [TRIGGERS, 'after a try'],
  'stages.paths[].from': ['scenarios/step-back', 'a declared path is taken at the first failure'],
  'stages.paths[].to': ['scenarios/step-back', 'a declared path is taken at the first failure'],
  'stages.paths[].when': ['scenarios/step-back', 'a declared path is taken at the first failure'],
  'stages.approve-over': ['scenarios/step-back', 'over two stages back a person is asked'],
  'stages.max-per-target': ['scenarios/step-back', 'no more often than the policy allows'],
  'checkpoint.stores': ['scenarios/cache-store', 'a person who re-runs all jobs wants everything to run'],
  'checkpoint.secrets': [POLICY, 'secrets: policy says %s, the step %s'],
  'cache[].lane': ['scenarios/declared-caches', 'of another lane are left alone'],
  'cache[].paths': ['scenarios/declared-caches', 'are saved after a job that failed'],
  'cache[].key-files': ['scenarios/declared-caches', 'another lock file is another cache'],
  'rollback.branches': ['rollback/rules-by-plan', 'branch-not-named'],
  'rollback.mode': ['scenarios/revert-push', 'pushes what is proven and verified'],
  'rollback.probe': ['scenarios/revert-probe', 'likely opens a draft and starts probes'],
  'rollback.exempt.authors': [CONTROLLER, 'exempt.authors'],
  'rollback.exempt.paths': [CONTROLLER, 'exempt.paths'],
  'rollback.exempt.trailers': [CONTROLLER, 'exempt.trailers'],
  'rollback.limits.age': [CONTROLLER, 'limits.age'],
  'rollback.limits.create': [CONTROLLER, 'limits.create'],
  'rollback.limits.push': ['scenarios/revert-push', 'a protected branch, and a spent limit'],
  'rollback.verify': ['scenarios/revert-push', 'pushes what is proven and verified'],
  'notifications.pull-request': [CONTROLLER, 'comments on pull requests: %s'],
  'notifications.issue.labels': [CONTROLLER, 'issues have the labels of the policy'],
  'notifications.webhook.secret': ['scenarios/controller-alerts', 'what needs a person is told in the chat once'],
  'notifications.webhook.escalate': ['scenarios/controller-alerts', 'what needs a person is told in the chat once'],
  'rules[].id': [STEP, 'a rule that ignores case'],
  'rules[].type': [STEP, 'a rule that ignores case'],
  'rules[].pattern': [STEP, 'a rule that ignores case'],
  'rules[].ignore-case': [STEP, 'a rule that minds case'],
  'rules[].weight': [STEP, 'the weight of a rule decides'],
  'rules[].examples': [STEP, 'the weight of a rule decides'],
  'rules[].counter-examples': [STEP, 'a counter-example that matches is a problem of the policy'],
  'rules[].suggestion': [STEP, 'its suggestion is told'],
};

/** Keys that only hold others say nothing of their own. */
const rows = policyKeys();
const leaves = rows.filter(
  ({ key }) => !rows.some((other) => new RegExp(`^${key}(?:\\.|\\[)`).test(other.key) && other.key !== key),
);

describe('every key of the policy', () => {
  test('has a scenario, and no scenario is of a key that is gone', () => {
    const unshown = leaves.map(({ key }) => key).filter((key) => SHOWN[key] === undefined);
    const gone = Object.keys(SHOWN).filter((key) => !leaves.some((leaf) => leaf.key === key));
    expect({ unshown, gone }).toEqual({ unshown: [], gone: [] });
  });

  test.each(Object.entries(SHOWN))('%s: its scenario is there, and sets the key', (key, [file, title]) => {
    const text = readFileSync(path.resolve('__tests__', `${file}.test.ts`), 'utf8');
    expect(text).toContain(title);
    const [leaf = ''] = key.split('.').slice(-1);
    expect(text).toMatch(new RegExp(`(?:^|[^a-z-]|\\\\n)${leaf.replace('[]', '')}['"]?:`, 'm'));
  });

  test.each(leaves)('$key is described', ({ description }) => {
    expect(description ?? '').toMatch(/\w{3}/);
  });
});
