/** A key of a policy with what the schema says of it. */
export interface PolicyKey {
  key: string;
  description?: string;
}
/** Every key that holds a value, or holds other keys as a list: `budgets.reruns.per-job`, `triggers[].metric`, `lanes.LANE.jobs`. */
export function policyKeys(): PolicyKey[];
