import { rulesOf } from '../rule.ts';

/** webpack. */
export const webpack = rulesOf('webpack', [
  {
    id: 'webpack-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bModule not found: (?:Error|Can't resolve)/,
      /^ERROR in (?:\.\/|\S{1,200}\.\w{1,5})/,
      /\bModule (?:build|parse) failed\b/,
      /\bwebpack \S{1,20} compiled with [1-9]\d* errors?\b/,
      /^(?:ERROR|Error): .{0,60}\bCompiled with \d+ error/,
    ],
    examples: [
      "Module not found: Error: Can't resolve './gone' in '/w/src'",
      'webpack 5.90.0 compiled with 2 errors in 3210 ms',
      'Module parse failed: Unexpected token (3:7)',
    ],
    suggestion: 'Mend the code.',
  },
]);
