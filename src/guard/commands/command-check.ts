/**
 * What the runner does with a workflow command: carries it out, fails the step over it in these words, or, if rerail
 * cannot tell, either.
 */
export type CommandCheck = { fails: string } | { unclear: string } | typeof FINE;

export const FINE = 'fine';
