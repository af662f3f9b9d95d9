import type { RestHandlers } from '../answer.ts';
import { ACTION_HANDLERS } from './actions.ts';
import { ARTIFACT_HANDLERS } from './artifacts.ts';
import { CHECK_HANDLERS } from './checks.ts';
import { COMMIT_HANDLERS } from './commits.ts';
import { CONTENT_HANDLERS } from './contents.ts';
import { DEPLOYMENT_HANDLERS } from './deployments.ts';
import { GIT_HANDLERS } from './git-data.ts';
import { ISSUE_HANDLERS } from './issues.ts';
import { LABEL_HANDLERS } from './labels.ts';
import { PULL_HANDLERS } from './pulls.ts';
import { REPOSITORY_HANDLERS } from './repository.ts';
import { RUN_HANDLERS } from './runs.ts';

/** What answers each operation. */
export const HANDLERS: RestHandlers = {
  ...ACTION_HANDLERS,
  ...ARTIFACT_HANDLERS,
  ...CHECK_HANDLERS,
  ...COMMIT_HANDLERS,
  ...CONTENT_HANDLERS,
  ...DEPLOYMENT_HANDLERS,
  ...GIT_HANDLERS,
  ...ISSUE_HANDLERS,
  ...LABEL_HANDLERS,
  ...PULL_HANDLERS,
  ...REPOSITORY_HANDLERS,
  ...RUN_HANDLERS,
};
