import { rulesOf } from '../rule.ts';

/** Prisma. */
export const prisma = rulesOf('prisma', [
  {
    id: 'prisma-error',
    type: 'unknown',
    weight: 6.5,
    pattern: [
      /\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\b/,
      /\bError: P[1-4]\d{3}\b/,
      /\bPrisma schema validation\b/,
      /\bEnvironment variable not found: [A-Z_]+/,
      /@prisma\/client did not initialize yet\b/,
    ],
    examples: ['Error: P1012', 'error: Environment variable not found: DATABASE_URL.'],
  },
]);
