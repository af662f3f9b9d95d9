import type { Facts, Failure, FailureType } from './failure.ts';

/** A rule over log lines. Data: built-in ones live in `rules/`, users' come from policy. */
export interface Rule {
  /** Kebab-case, unique: `npm-econnreset`. */
  id: string;
  /** The tool family it speaks of: `npm`, `git`, `linux`. */
  ecosystem: string;
  type: FailureType;
  /** A linear-time pattern, tried on each line without colours and timestamps. */
  pattern: RegExp;
  /** How strongly one match speaks for the type: 1 a hint, 5 usual, 10 proof. */
  weight: number;
  /** Lines it must match. At least one. */
  examples: readonly string[];
  /** Lines that look alike and must not match. */
  counterExamples?: readonly string[];
  /** What a person could do; a sentence. */
  suggestion?: string;
}

export interface ClassifyRequest {
  /** Raw log bytes in any chunking. Any size; read once. */
  log: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  facts: Facts;
  /** Users' rules; they win over built-in ones of the same weight. */
  rules?: readonly Rule[];
  /** Applied to every text that is kept. */
  mask?: (text: string) => string;
}

export type Classify = (request: ClassifyRequest) => Promise<Failure>;
