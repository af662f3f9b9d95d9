#!/usr/bin/env node
import { cli } from './index.ts';

await cli(import.meta.dirname);
