import type { Artifacts } from '../ports/artifacts.ts';
import { openS3Artifacts } from './artifacts.ts';
import { s3Settings } from './settings.ts';

/**
 * The part of the environment's bucket that belongs to the run of the environment.
 * @throws UserError if a variable is missing or wrong
 */
export async function openBucket(
  env: Readonly<Record<string, string | undefined>>,
  moved?: () => void,
): Promise<Artifacts> {
  const { GITHUB_REPOSITORY: repository = 'local', GITHUB_RUN_ID: runId = 'local', GITHUB_SERVER_URL: server } = env;
  const host = server && URL.canParse(server) ? new URL(server).host : 'github.com';
  return openS3Artifacts(s3Settings(env), { host, repository, runId }, moved);
}
