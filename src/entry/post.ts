import { post } from './index.ts';

await post(import.meta.dirname);
