// Learns src/failure/model/weights.ts from the corpora beside the repository and the rules' own examples. Takes about a minute, needs
// no network, and writes the same file for the same input. Usage: node scripts/node24.mjs scripts/train-classifier.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder, readCorpus, readWholeLogs } from '../bench/classify/corpus.ts';
import { judgeUnbent, promisesOf } from '../bench/classify/out-of-fold.ts';
import { calibrate } from '../bench/classify/training/calibrate.ts';
import { lessonsFrom, lessonsFromExamples } from '../bench/classify/training/lessons.ts';
import { pack, toSource } from '../bench/classify/training/pack.ts';
import { train } from '../bench/classify/training/train.ts';

const [excerpts, logs] = [readCorpus(), readWholeLogs()];
if (!excerpts || !logs) {
  console.error(`Training failed: no corpora in ${corpusFolder()}. Set RERAIL_CORPUS to the folder of dev.jsonl.`);
  process.exit(1);
}
const lessons = [...(await lessonsFrom([...excerpts, ...logs])), ...lessonsFromExamples()];
const { judged } = await judgeUnbent([...excerpts, ...logs]);
const data = pack(train(lessons), calibrate(promisesOf(judged)));
const file = path.join(import.meta.dirname, '../src/failure/model/weights.ts');
const source = toSource(data);
writeFileSync(file, source);
console.log(`${data.features.length} features from ${lessons.length} lessons, ${Math.round(source.length / 1000)} KB.`);
