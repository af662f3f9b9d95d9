import type { Job } from '../../recovery/job.ts';

/** Note of the job: the caches that policy declares for it. */
export const CACHES = 'declared-caches';

/** Whether a step has looked for declared caches. */
export const declaredIn = (job: Job): boolean => job.noted(CACHES) !== undefined;
