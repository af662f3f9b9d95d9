import { rulesOf } from '../rule.ts';

/** Compilers and checkers of embedded systems, mainframes and hardware, each with its own way to name a place. */
export const compilers = rulesOf('compilers', [
  {
    id: 'compilers-parenthesised-place',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /^\s{0,6}\S{1,200}\.\w{1,6}\s?\(\d+(?:[,:]\d+)?\)\s?:?\s{1,3}(?:\[?\w+\]? )?(?:error|warning|remark|note|info|style)\b/i,
      /^\S{1,200}\.\w{1,6}\(\d+:\d+\)\[(?:warn|error|info|hint)\w*\]: /i,
    ],
    examples: [
      'a.c(12) : warning C4244: conversion',
      'a.f90(12): remark #7712: This variable has not been used',
      'source/a.d(12:3)[warn]: Variable is never modified',
    ],
    suggestion: 'Mend the code.',
  },
]);
