import { isDeepStrictEqual } from 'node:util';
import type { PlanEntry } from '../../src/ledger/line.ts';
import { decide } from '../../src/recovery/decide.ts';

/** Makes the decision of a line again from what it was made from. Decisions are pure: false means that the rules have changed since. */
export const replays = ({ situation, plan }: PlanEntry): boolean =>
  isDeepStrictEqual(asJson(decide(situation)), asJson(plan));

/** As a line keeps it: what is undefined is absent. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
