import { pre } from './index.js';
await pre(import.meta.dirname);
