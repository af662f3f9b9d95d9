// Prints what the build puts in place of src/failure/rules/analysed.ts: the built-in rules with their patterns taken apart, as data.
import { analyseRules } from '../src/failure/analyse-rules.ts';
import { toData } from '../src/failure/analysed-data.ts';
import { RULES } from '../src/failure/rules/index.ts';

const data = JSON.stringify(toData(analyseRules(RULES)));
process.stdout.write(`import { fromData } from '../analysed-data.js';
export const ANALYSED = fromData(JSON.parse(${JSON.stringify(data)}));
`);
