import { plain } from './plain.ts';
import { adviceOf, bareStop, factsOf, lastFailed, type StepStory, troubleOf, verdictOf } from './story.ts';

export interface StepAnnotation {
  level: 'notice' | 'warning' | 'error';
  text: string;
}

/** One sentence or two on how a step ended, for the list of annotations on the run's page. */
export function annotationOf(story: StepStory): StepAnnotation {
  const { outcome, title, tries } = story;
  const tried = lastFailed(story);
  const failure = tried?.failure;
  const name = `"${title}"`;
  if (story.cancelled) return { level: 'notice', text: `${name} was ended by the runner.${goesOn(story)}` };
  if (!tried || !failure)
    return { level: 'error', text: `${name} failed: ${plain(story.stopped ?? 'for an unknown reason')}.` };
  const line = failure.evidence[0]?.text;
  const facts = factsOf(tried);
  // A bad command is the fact and the deciding line in one.
  const said = line === undefined || facts.some((fact) => fact.includes(line)) ? '' : `: ${line}`;
  const why = [...facts, verdictOf(failure, tried.exitCode)].join(', ') + said;
  const trouble = troubleOf(tried);
  if (outcome === 'recovered') {
    return { level: 'notice', text: `${name} ${trouble} and passed on try ${tries.length} (${why})` };
  }
  if (outcome === 'skipped') {
    return { level: 'warning', text: `${name} ${trouble} and was skipped, because it is optional (${why})` };
  }
  // The first words are the runner's own, which people and tools look for.
  const code = tried.exitCode || 1;
  const stop = bareStop(story, failure, tried.exitCode);
  return {
    level: 'error',
    text: `Process completed with exit code ${code}. ${name} ${trouble} (${why}).${stop === undefined ? '' : ` Not retried: ${plain(stop)}.`}${goesOn(story)} ${adviceOf(story, failure)}`,
  };
}

const goesOn = (story: StepStory) =>
  story.goesOn ? ' If you re-run the failed jobs, rerail resumes from what it left.' : '';
