import { pre } from "./step.js";
// src/entry/pre.ts
await pre(import.meta.dirname);
export {};
