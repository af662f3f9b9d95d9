export interface ProbedJob {
  name: string;
  id: number;
  run_attempt: number;
  conclusion: string | null;
  started_at?: string | null;
  steps?: readonly { name: string; conclusion: string | null }[];
  log?: string;
}

export const QUESTIONS: readonly string[];
export const NOT_ASKED: Readonly<Record<string, string>>;
export function probes(text: string): Record<string, string>;
export function answersFrom(found: {
  attempts: readonly (readonly ProbedJob[])[];
  artifacts?: readonly { created_at: string }[];
  lines?: string;
}): { version: 1; answers: Record<string, string>; open: Record<string, string> };
