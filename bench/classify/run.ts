// How good and how fast the classifier is. Usage: npm run bench:classify -- [--speed] [--quality] [--megabytes N]
import { parseArgs } from 'node:util';
import { corpusFolder, readCorpus, readWholeLogs } from './corpus.ts';
import { reportQuality } from './quality.ts';
import { reportOutOfFold } from './report-out-of-fold.ts';
import { reportSignatures } from './signatures.ts';
import { reportSpeed } from './speed.ts';

const { values } = parseArgs({
  options: {
    quality: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '1000' },
  },
});
const all = !values.quality && !values.speed;

if (all || values.quality) {
  const corpus = readCorpus();
  if (corpus) {
    await reportQuality(corpus);
    await reportOutOfFold([...corpus, ...(readWholeLogs() ?? [])]);
    await reportSignatures(corpus);
  } else {
    console.log(`No corpus in ${corpusFolder()}: quality is not measured. Set RERAIL_CORPUS to where dev.jsonl lies.`);
  }
}
if (all || values.speed) await reportSpeed(Number(values.megabytes) * 1e6);
