import { pre } from './index.ts';

await pre();
