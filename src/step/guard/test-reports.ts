import { globSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import type { TestCounts } from '../../failure/failure.ts';
import { countTests, readReport, type TestReport } from '../../failure/reports/index.ts';
import type { StepContext } from '../step-context.ts';

/** More files than any test run writes; the rest of a glob gone wild is left alone. */
const MAX_FILES = 1_000;

/**
 * Reads the test reports that a try wrote, by the globs of the input `reports`.
 * @param since when the try began, milliseconds since the epoch: older files are of another try or came with the checkout
 * @returns undefined if there are none; a report that cannot be read is a warning
 */
export async function readReports(
  phase: Pick<StepContext, 'context' | 'inputs' | 'log'>,
  since: number,
): Promise<TestCounts | undefined> {
  const { workspace } = phase.context;
  const files = globSync([...phase.inputs.reports], { cwd: workspace }).slice(0, MAX_FILES);
  const reports: TestReport[] = [];
  for (const name of files) {
    const file = path.resolve(workspace, name);
    const info = await stat(file).catch(() => undefined);
    // File systems keep times less exactly than clocks do.
    if (!info?.isFile() || info.mtimeMs < Math.floor(since / 1_000) * 1_000) continue;
    try {
      reports.push(readReport(await readFile(file), name));
    } catch (error) {
      phase.log.warning(messageOf(error));
    }
  }
  return reports.length > 0 ? countTests(reports) : undefined;
}

/** Writes the names of failing tests, one a line, for the next try to read. @returns the file */
export async function writeFailedTests(
  phase: Pick<StepContext, 'job' | 'masker'>,
  tests: TestCounts,
  number: number,
): Promise<string> {
  const file = path.join((await phase.job()).folder, `failed-tests-${number}-${process.pid}.txt`);
  const names = tests.failed.map((name) => phase.masker.mask(name.replace(/[\r\n]+/g, ' ')));
  await writeFile(file, names.map((name) => `${name}\n`).join(''));
  return file;
}
