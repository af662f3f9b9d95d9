/**
 * What can be made to go wrong in the sandbox. A fault is written `NAME[:key=value,…]`; `parseFault` turns that into
 * data, and whoever serves the fault's family acts on it.
 */
export interface Fault {
  /** A name of the table. */
  readonly name: string;
  /** Its parameters, defaults filled in: numbers for counts, bytes and durations (milliseconds), else text. */
  readonly parameters: Readonly<Record<string, string | number | undefined>>;
}
