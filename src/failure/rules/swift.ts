import { rulesOf } from '../rule.ts';

/** Swift packages and linters. */
export const swift = rulesOf('swift', [
  {
    id: 'swift-compile',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \w+|main actor-isolated \w+) '.{1,120}' (?:does not|has no|must|is|cannot|requires)\b/,
      /\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\b/,
    ],
    examples: ["error: type 'Cart' does not conform to protocol 'Sendable'", "error: cannot find 'cart' in scope"],
    suggestion: 'Mend the code.',
  },
]);
