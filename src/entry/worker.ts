import { worker } from './index.ts';

await worker();
