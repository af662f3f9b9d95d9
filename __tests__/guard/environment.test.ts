import { expect, test } from '@jest/globals';
import { scriptEnvironment } from '../../src/guard/process/environment.ts';

test('a script sees what a run: step would', () => {
  const kept = {
    PATH: '/bin',
    EMPTY: '',
    GITHUB_ACTION: 'x',
    GITHUB_TOKEN: 't',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    ACTIONS_ORCHESTRATION_ID: 'o',
    RUNNER_TRACKING_ID: 'r',
    MY_INPUT_X: '1',
  };
  const takenOut = {
    INPUT_RUN: 'true',
    'INPUT_CHECKPOINT-KEY': 'k',
    STATE_x: '1',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RUNTIME_URL: 'u',
    ACTIONS_RESULTS_URL: 'u',
    ACTIONS_CACHE_URL: 'u',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_MODE: 'read',
    UNSET: undefined,
  };
  expect(
    scriptEnvironment({ ...kept, ...takenOut, GITHUB_ACTION_REPOSITORY: 'rerail/rerail', GITHUB_ACTION_REF: 'v1' }),
  ).toEqual({
    ...kept,
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
  });
  expect(scriptEnvironment(kept)).toEqual(kept);
});
