import { post } from "./step.js";
// src/entry/post.ts
await post(import.meta.dirname);
export {};
