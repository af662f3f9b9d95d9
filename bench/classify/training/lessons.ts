import { activityOfFacts } from '../../../src/failure/activity.ts';
import { indexRules } from '../../../src/failure/analyse-rules.ts';
import { weighFacts } from '../../../src/failure/facts.ts';
import type { FailureType } from '../../../src/failure/failure.ts';
import type { MatchedLine } from '../../../src/failure/model/line-features.ts';
import { speaks } from '../../../src/failure/model/line-features.ts';
import { observe } from '../../../src/failure/observe.ts';
import { retryVerdict } from '../../../src/failure/retry-verdict.ts';
import { ACTIVITIES } from '../../../src/failure/rule.ts';
import type { RuleIndex } from '../../../src/failure/rule-index.ts';
import { RULES } from '../../../src/failure/rules/index.ts';
import { sightOf } from '../../../src/failure/understand.ts';
import { weigh } from '../../../src/failure/weigh.ts';
import type { Excerpt, WholeLog } from '../corpus.ts';
import { NEUTRAL, RETIRED } from './examples.ts';
import type { Lesson } from './train.ts';

/** Families that speak of no single tool. */
const GENERAL = /^(?:general|network|http|timeouts|linux|shell|git|github)/;
const WEIGHT = { log: 2, excerpt: 1, withoutTool: 1, example: 0.5 } as const;
const FULL_WEIGHT = 9;
/** Examples teach words first; the rule's own word about them is a smaller lesson. */
const SHARE_OF_SEEN = 0.4;

type Logs = readonly (Excerpt | WholeLog)[];

/**
 * Lessons from logs that people labelled, each once more without the rules of the tool that decided: many a tool has no rules, and
 * the model shall not lean on them more than it may.
 */
export async function lessonsFrom(logs: Logs): Promise<readonly Lesson[]> {
  const all = indexRules(RULES);
  const indexes = new Map<string, RuleIndex>();
  const lessons: Lesson[] = [];
  for (const log of logs) {
    const { lesson, family } = await lessonFrom(log, all);
    lessons.push(lesson);
    if (family === undefined || GENERAL.test(family)) continue;
    const index = indexes.get(family) ?? indexRules(RULES.filter(({ ecosystem }) => ecosystem !== family));
    indexes.set(family, index);
    lessons.push({ ...(await lessonFrom(log, index)).lesson, weight: WEIGHT.withoutTool });
  }
  return lessons;
}

async function lessonFrom(log: Excerpt | WholeLog, index: RuleIndex) {
  const facts = log.exitCode === undefined ? {} : { exitCode: log.exitCode };
  const seen = await observe([Buffer.from(log.text)], index);
  const ranking = weigh(seen, weighFacts(facts), activityOfFacts(facts));
  const { window, ...sight } = sightOf(seen, ranking, facts);
  const quoted = 'quoted' in log ? { quoted: log.quoted, alike: log.alike } : {};
  const lesson: Lesson = {
    owner: log.owner,
    label: log.label,
    window,
    sight,
    weight: 'quoted' in log ? WEIGHT.log : WEIGHT.excerpt,
    ...verdictOf(log),
    ...quoted,
  };
  return { lesson, family: ranking[0]?.matches[0]?.rule.ecosystem };
}

/** What nobody asked of excerpts goes without saying: what tests and checks find, they find again. */
const verdictOf = ({ verdict, label }: Excerpt) =>
  verdict === undefined && label !== 'test-failure' && label !== 'quality-gate'
    ? {}
    : { verdict: verdict ?? ('same-again' as const) };

/** Lessons from the project's own words: examples of rules, and lines that had rules once. */
export function lessonsFromExamples(): readonly Lesson[] {
  const ofRules = RULES.filter(speaks).flatMap((rule) =>
    rule.examples.flatMap((text) => {
      const { ecosystem, type, weight } = rule;
      const lesson = lessonFromLine(text, type, Math.min(1, weight / FULL_WEIGHT), `rules of ${ecosystem}`);
      const ranking = [{ type, score: weight, matches: [], facts: [] }];
      const seen: Lesson = {
        ...lesson,
        window: lesson.window.map((line) => ({ ...line, rules: [rule] })),
        sight: { ...lesson.sight, ranking },
        weight: lesson.weight * SHARE_OF_SEEN,
      };
      return [lesson, seen];
    }),
  );
  const others = RETIRED.flatMap(({ owner, type, weight, lines }) =>
    lines.map((text) => lessonFromLine(text, type, Math.min(1, weight / FULL_WEIGHT), `rules of ${owner}`)),
  );
  return [...ofRules, ...others, ...lessonsOfSilence()];
}

/** Lines that tell nothing: what the step was doing is all that there is to go by, and without that nothing is known. */
function lessonsOfSilence(): readonly Lesson[] {
  return NEUTRAL.flatMap((text) =>
    [undefined, ...ACTIVITIES].map((activity) => {
      const label = activity === 'lint' ? 'quality-gate' : activity === 'test' ? 'test-failure' : 'unknown';
      const lesson = lessonFromLine(text, label, 0.3, 'silence');
      const score = { type: label, score: 2, matches: [], facts: [] } as const;
      const ranking = label === 'unknown' ? [] : [score];
      return { ...lesson, verdict: 'unclear' as const, sight: { ranking, activity, failed: false } };
    }),
  );
}

function lessonFromLine(text: string, label: FailureType, weight: number, owner: string): Lesson {
  const line: MatchedLine = {
    line: 1,
    text,
    level: undefined,
    distance: 0,
    red: false,
    mild: false,
    belowWarning: false,
    rules: [],
  };
  return {
    owner,
    label,
    verdict: retryVerdict({ type: label, texts: [text] }),
    window: [line],
    sight: { ranking: [], activity: undefined, failed: true },
    weight: WEIGHT.example * weight,
  };
}
