import type { Inputs } from '../../config/inputs.ts';

/** By what a script acts outside: what the user declared, else what its text shows. Empty where it does not. */
export async function effectsOf(inputs: Pick<Inputs, 'sideEffects'>, scriptText: string): Promise<string[]> {
  if (inputs.sideEffects === 'none') return [];
  if (inputs.sideEffects === 'external') return ['declared by "side-effects: external"'];
  const { externalEffects } = await import('../../recovery/side-effects.ts');
  return externalEffects(scriptText).map(({ pattern, line }) => `${pattern} in line ${line}`);
}
