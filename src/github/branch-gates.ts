import type { BranchGates } from '../ports/revert-host.ts';
import type { GitHubClient } from './client.ts';

interface Rule {
  type: string;
  parameters?: {
    required_approving_review_count?: number;
    required_status_checks?: readonly { context: string }[];
  };
}

interface Protection {
  required_status_checks?: { contexts?: readonly string[] } | null;
  required_pull_request_reviews?: { required_approving_review_count?: number } | null;
  required_signatures?: { enabled: boolean } | null;
  required_linear_history?: { enabled: boolean } | null;
}

interface Branch {
  protected?: boolean;
  protection?: { required_status_checks?: { contexts?: readonly string[] } };
}

/**
 * Rules of a branch. Rulesets tell all to everybody; of classic protection, everybody sees the required checks, and only administrators
 * see the rest. What cannot be read is left out.
 */
export async function readGates(client: GitHubClient, at: string, branch: string): Promise<BranchGates> {
  const name = encodeURIComponent(branch);
  const [rules, known] = await Promise.all([
    client.get<Rule[]>(`${at}/rules/branches/${name}`, { per_page: 100 }).catch((): Rule[] => []),
    client.find<Branch>(`${at}/branches/${name}`).catch(() => undefined),
  ]);
  const ruled = gatesOfRules(rules);
  // Without classic protection, `protected` tells of rulesets.
  if (!known?.protected || rules.length > 0) return ruled;
  const whole = await client.find<Protection>(`${at}/branches/${name}/protection`).catch(() => undefined);
  const protection = whole ?? known.protection ?? {};
  const approvals = whole?.required_pull_request_reviews?.required_approving_review_count;
  const checks = protection.required_status_checks?.contexts ?? [];
  return {
    ...(approvals === undefined ? {} : { approvals }),
    ...(checks.length > 0 ? { checks } : {}),
    ...(whole?.required_signatures?.enabled ? { signatures: true } : {}),
    ...(whole?.required_linear_history?.enabled ? { linear: true } : {}),
  };
}

function gatesOfRules(rules: readonly Rule[]): BranchGates {
  const has = (type: string) => rules.some((rule) => rule.type === type);
  const approvals = rules.find(({ type }) => type === 'pull_request')?.parameters?.required_approving_review_count;
  const checks = rules.flatMap(
    ({ parameters }) => parameters?.required_status_checks?.map(({ context }) => context) ?? [],
  );
  return {
    ...(approvals === undefined ? {} : { approvals }),
    ...(checks.length > 0 ? { checks } : {}),
    ...(has('merge_queue') ? { mergeQueue: true } : {}),
    ...(has('required_signatures') ? { signatures: true } : {}),
    ...(has('required_linear_history') ? { linear: true } : {}),
  };
}
