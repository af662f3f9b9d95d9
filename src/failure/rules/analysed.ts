import { analyseRules } from '../analyse-rules.ts';
import type { AnalysedRules } from '../rule-index.ts';
import { RULES } from './index.ts';

/** The built-in rules. The build replaces this file by what it gives, so that no pattern is analysed while a job waits. */
export const ANALYSED: AnalysedRules = analyseRules(RULES);
