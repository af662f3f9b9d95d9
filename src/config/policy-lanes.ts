import { messageOf } from '../errors.ts';
import { LANES, type Lane } from '../failure/failure.ts';
import type { LaneRule } from '../failure/lane.ts';
import { LANE_BUDGETS_MS } from '../failure/lane.ts';
import { globMatcher } from '../files/glob.ts';
import type { YamlSection } from './yaml-section.ts';

export const LANE_CHECKPOINTS = ['auto', 'none', 'on-failure', 'eager'] as const;

/** A lane as policy describes it. */
export interface PolicyLane extends LaneRule {
  /** What a job of the lane is expected to take, in milliseconds. It informs, it never kills. */
  budgetMs: number;
  checkpoint: (typeof LANE_CHECKPOINTS)[number];
}

const NAMES = LANES.map((lane) => lane.toLowerCase());
const KEYS = ['jobs', 'paths', 'only-paths', 'labels', 'budget', 'checkpoint'] as const;

/** What holds where policy says nothing of lanes: documents go their own way, the rest is left to history and the change. */
export const DEFAULT_LANES: readonly PolicyLane[] = [
  { lane: 'DOCS', onlyPaths: ['docs/**', '**/*.md'], budgetMs: LANE_BUDGETS_MS.DOCS, checkpoint: 'none' },
];

/** Reads `lanes:`, in the order in which they are written. */
export function readLanes(section: YamlSection | undefined): readonly PolicyLane[] {
  if (!section) return DEFAULT_LANES;
  section.allow(NAMES);
  return section.keys().flatMap((name) => {
    const lane = name.toUpperCase() as Lane;
    const settings = section.section(name);
    return LANES.includes(lane) && settings ? [readLane(lane, settings)] : [];
  });
}

function readLane(lane: Lane, section: YamlSection): PolicyLane {
  section.allow(KEYS);
  const lists = {
    jobs: section.texts('jobs'),
    paths: readPatterns(section, 'paths'),
    onlyPaths: readPatterns(section, 'only-paths'),
    labels: section.texts('labels'),
  };
  return {
    lane,
    budgetMs: section.duration('budget') ?? LANE_BUDGETS_MS[lane],
    checkpoint: section.choice('checkpoint', LANE_CHECKPOINTS) ?? 'auto',
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)),
  };
}

function readPatterns(section: YamlSection, key: 'paths' | 'only-paths'): string[] | undefined {
  const patterns = section.texts(key);
  return patterns?.filter((pattern) => {
    try {
      globMatcher([pattern]);
      return true;
    } catch (error) {
      section.refuse(key, messageOf(error));
      return false;
    }
  });
}
