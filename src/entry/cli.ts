import { cli } from './index.ts';

await cli();
