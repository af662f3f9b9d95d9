import { pre } from './index.ts';

await pre(import.meta.dirname);
