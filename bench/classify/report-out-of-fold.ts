import type { Excerpt, WholeLog } from './corpus.ts';
import { judgeOutOfFold } from './out-of-fold.ts';
import { calibrationError, type Judged, shareRight } from './quality.ts';

/** A line this far from one that people quoted shows the same. */
const NEAR = 2;

/**
 * Every log is judged by a model that learned from other owners only. The rules are the shipped ones, written with the excerpts in view: only
 * `whole logs, held out` comes near to what strangers may expect. Nobody read those logs, but settings were chosen with their figures in sight.
 */
export async function reportOutOfFold(logs: readonly (Excerpt | WholeLog)[]): Promise<void> {
  const { judged, withoutTool } = await judgeOutOfFold(logs);
  const excerpts = judged.filter(({ excerpt }) => !('quoted' in excerpt));
  const whole = judged.filter(({ excerpt }) => 'quoted' in excerpt);
  const heldOut = (all: readonly Judged[]) => all.filter(({ excerpt }) => excerpt.heldOut);
  console.log(
    '\nOut of fold by owner: the model has not seen the owner. Rules were written with the excerpts in view; the held-out whole logs nobody has read.',
  );
  console.table({
    excerpts: rowOf(excerpts),
    'excerpts, held out': rowOf(heldOut(excerpts)),
    'whole logs': rowOf(whole),
    'whole logs, held out': rowOf(heldOut(whole)),
    "without the deciding tool's rules": rowOf(withoutTool),
  });
}

function rowOf(judged: readonly Judged[]) {
  const strict = judged.map(({ excerpt, failure }) => ({
    confidence: failure.confidence,
    right: excerpt.label === failure.type,
  }));
  const retried = judged.filter(({ failure }) => failure.retry === 'transient');
  const passing = judged.filter(({ excerpt }) => excerpt.verdict === 'transient');
  const helped = retried.filter(({ excerpt }) => excerpt.verdict === 'transient').length;
  const needless = retried.filter(({ excerpt }) => (excerpt.verdict ?? 'same-again') === 'same-again').length;
  const shown = judged.filter(({ excerpt }) => 'quoted' in excerpt);
  return {
    n: judged.length,
    type: percent(shareRight(judged)),
    hard: percent(shareRight(judged.filter(({ excerpt }) => excerpt.hard))),
    strict: percent(strict.filter(({ right }) => right).length / judged.length),
    'calibration error': calibrationError(strict).toFixed(3),
    'retries that help': `${helped} of ${retried.length}`,
    found: `${helped} of ${passing.length}`,
    needless,
    'first line': shown.length === 0 ? '-' : percent(shown.filter(showsQuoted).length / shown.length),
  };
}

function showsQuoted({ excerpt, failure }: Judged): boolean {
  const { quoted, alike } = excerpt as WholeLog;
  const first = failure.evidence[0]?.line;
  return first !== undefined && [...quoted, ...alike].some((line) => Math.abs(line - first) <= NEAR);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
