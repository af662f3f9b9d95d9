import type { SideEffectRule } from '../side-effect-rule.ts';
import { CALLING } from './calling.ts';
import { DEPLOYING } from './deploying.ts';
import { PUBLISHING } from './publishing.ts';

export const SIDE_EFFECT_RULES: readonly SideEffectRule[] = [...PUBLISHING, ...DEPLOYING, ...CALLING];
