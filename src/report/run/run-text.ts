import type { RunPlan } from '../../controller/plan.ts';
import { MAX_ROWS } from '../run-comment.ts';
import { NAMES } from './run-headline.ts';

/** The plan as lines for a terminal. */
export function runText(plan: RunPlan): string {
  const causes = plan.jobs.filter(({ role }) => role === 'cause');
  const lines = [
    `${plan.repository} run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone ? 'left alone' : `${plan.strategy} (${plan.act})`}`,
    `  why: ${plan.why}`,
    ...causes.slice(0, MAX_ROWS).map(({ name, failure, why }) => {
      const evidence = failure?.evidence[0];
      return `  ${name}: ${NAMES[failure?.type ?? 'unknown']}, ${why}${evidence ? `\n    ${evidence.line} │ ${evidence.text}` : ''}`;
    }),
    ...(causes.length > MAX_ROWS ? [`  … and ${causes.length - MAX_ROWS} more`] : []),
    ...plan.refused.map(({ strategy, reason, why }) => `  not ${strategy} (${reason}): ${why}`),
    `  costs: ${plan.costs.apiRequests} API requests, ${plan.costs.ledgerRequests} for the ledger, ${plan.costs.logBytes} bytes of logs`,
  ];
  // Names and log lines are anybody's: no escape sequence reaches the terminal.
  return lines
    .map((line) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, (text) => (text === '\n' ? '\n' : ' ')))
    .join('\n');
}
