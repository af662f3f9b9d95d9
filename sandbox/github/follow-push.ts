import { NOTHING, type RefUpdate } from './push-rules.ts';
import { type Act, tellIssue, tellPush } from './webhooks.ts';

const isBranch = (ref: string) => ref.startsWith('refs/heads/');

/** What follows a ref that has moved: the pull requests of the branch move along, and the push is told. */
export async function followPush(act: Act, { ref, from, to }: RefUpdate): Promise<void> {
  const { repository } = act;
  if (!isBranch(ref) && !ref.startsWith('refs/tags/')) return;
  const branch = ref.replace('refs/heads/', '');
  const open = repository.state.issues.filter(
    ({ pull, state }) =>
      state === 'open' && pull?.headRepository === repository.fullName && isBranch(ref) && pull.headBranch === branch,
  );
  repository.change(() => {
    for (const issue of open) {
      if (!issue.pull) continue;
      if (to === NOTHING) Object.assign(issue, { state: 'closed', closedAt: repository.github.now() });
      else issue.pull.headSha = to;
    }
  });
  for (const issue of open) await tellIssue(act, to === NOTHING ? 'closed' : 'synchronize', issue);
  tellPush(act, ref, from, to);
}
