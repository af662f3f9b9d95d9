import type { FailureType } from '../../src/failure/failure.ts';

/** One real failure, provoked with a real tool in an empty folder. */
export interface FailureCase {
  /** Unique, kebab-case, begins with the tool. */
  name: string;
  /** Programs that must be on PATH. Where one is absent, the case is skipped aloud. */
  needs: readonly string[];
  /** What an engineer would call it. */
  expected: FailureType;
  /** Other answers that one could defend. */
  also?: readonly FailureType[];
  /** Files to write first: path to content. */
  files?: Readonly<Record<string, string>>;
  /** Brings what the case needs (packages from registries); where it fails, the case is skipped aloud. bash. */
  setup?: string;
  /** What fails. bash -eo pipefail. Finds the addresses of `servers.ts` in its environment. */
  script: string;
}
