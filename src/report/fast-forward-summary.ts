import { formatDuration } from '../values/duration.ts';
import { inertMarkdown, inlineCode } from './markdown.ts';

/** A stage whose script did not run. */
export interface FastForwarded {
  stage: string;
  /** The attempt whose work was taken over. */
  attempt: number;
  checkpoint: string;
  /** How long the script took then. */
  durationMs?: number;
}

/** The annotation: nobody should take a stage that was not run for one that passed. */
export const fastForwardNotice = ({ stage, attempt, durationMs }: FastForwarded): string =>
  `Stage "${stage}" did not run: it passed in attempt ${attempt}${durationMs === undefined ? '' : ` (${formatDuration(durationMs)})`}, and rerail restored what it left.`;

/** The same as a line of the job summary. */
export const fastForwardSummary = ({ stage, attempt, checkpoint }: FastForwarded): string =>
  `${inlineCode(stage)} did not run: ${inertMarkdown(`fast-forwarded from attempt ${attempt}, checkpoint ${checkpoint}.`)}\n`;
