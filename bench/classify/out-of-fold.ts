import { indexRules } from '../../src/failure/analyse-rules.ts';
import { classifyWith } from '../../src/failure/classify.ts';
import { bend, type Calibration, LearnedModel } from '../../src/failure/model/learned-model.ts';
import type { RuleIndex } from '../../src/failure/rule-index.ts';
import { RULES } from '../../src/failure/rules/index.ts';
import type { Excerpt } from './corpus.ts';
import { foldOf } from './owners.ts';
import type { Judged } from './quality.ts';
import { calibrate, type Promised } from './training/calibrate.ts';
import { lessonsFrom, lessonsFromExamples } from './training/lessons.ts';
import { SHARPNESS } from './training/pack.ts';
import { train } from './training/train.ts';

const FOLDS = 5;
/** Families that speak of no single tool. */
const GENERAL = /^(?:general|network|http|timeouts|linux|shell|git|github)/;

interface OutOfFold {
  judged: Judged[];
  withoutTool: Judged[];
}

/** Each log judged by a model that has learned, and whose confidence was fitted, from other owners only. */
export async function judgeOutOfFold(logs: readonly Excerpt[]): Promise<OutOfFold> {
  const { judged, withoutTool } = await judgeUnbent(logs);
  const curves = Array.from({ length: FOLDS }, (_, fold) =>
    calibrate(promisesOf(judged.filter(({ excerpt }) => foldOf(excerpt.owner, FOLDS) !== fold))),
  );
  const bent = (one: Judged): Judged => {
    const curve = curves[foldOf(one.excerpt.owner, FOLDS)] as Calibration;
    return { ...one, failure: { ...one.failure, confidence: bend(one.failure.confidence, curve) } };
  };
  return { judged: judged.map(bent), withoutTool: withoutTool.map(bent) };
}

/** Of each answer, what it promised and whether it is the first label. */
export const promisesOf = (judged: readonly Judged[]): Promised[] =>
  judged.map(({ excerpt, failure }) => ({
    confidence: failure.confidence,
    right: excerpt.label === failure.type,
  }));

/** The same with confidences as they come. */
export async function judgeUnbent(logs: readonly Excerpt[]): Promise<OutOfFold> {
  const [lessons, examples] = [await lessonsFrom(logs), lessonsFromExamples()];
  const [index, families] = [indexRules(RULES), new Map<string, RuleIndex>()];
  const judged: Judged[] = [];
  const withoutTool: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOther = (owner: string) => foldOf(owner, FOLDS) !== fold;
    const table = train([...lessons.filter(({ owner }) => isOther(owner)), ...examples]);
    const model = new LearnedModel((feature, output) => table.get(feature)?.[output] ?? 0, SHARPNESS);
    for (const log of logs.filter(({ owner }) => !isOther(owner))) {
      const one = await judgeOne(log, { index, model });
      judged.push(one);
      const rule = RULES.find(({ id }) => id === one.failure.evidence[0]?.rule);
      if (!rule || GENERAL.test(rule.ecosystem)) continue;
      const family = rule.ecosystem;
      const fewer = families.get(family) ?? indexRules(RULES.filter(({ ecosystem }) => ecosystem !== family));
      families.set(family, fewer);
      withoutTool.push(await judgeOne(log, { index: fewer, model }));
    }
  }
  return { judged, withoutTool };
}

async function judgeOne(log: Excerpt, reader: { index: RuleIndex; model: LearnedModel }): Promise<Judged> {
  const facts = log.exitCode === undefined ? {} : { exitCode: log.exitCode };
  const failure = await classifyWith(reader, { log: [Buffer.from(log.text)], facts });
  return { excerpt: log, failure, right: log.right.includes(failure.type) };
}
