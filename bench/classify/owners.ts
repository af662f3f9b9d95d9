import { createHash } from 'node:crypto';

/** One owner's logs resemble each other: whoever is judged on some of them must not have learned from the others. */
const numberOf = (owner: string) => createHash('sha256').update(owner.toLowerCase()).digest().readUInt32BE(0);

/** The part that an owner's logs belong to, of so many. The same on every machine. */
export const foldOf = (owner: string, folds: number): number => numberOf(owner) % folds;

const THIRD = 3;

/** A third of the owners: nobody who writes rules reads their logs, so that what they measure is what strangers may expect. */
export const isHeldOut = (owner: string): boolean => Math.floor(numberOf(owner) / 1024) % THIRD === 0;
