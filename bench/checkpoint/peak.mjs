// Loaded before a program (node --import): notes the most memory it had, in KiB, in the file that RERAIL_BENCH_PEAK names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.RERAIL_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
