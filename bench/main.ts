import { loadConfig } from '#platform';
import { join } from 'node:path';
import { BenchDatabase } from './bench-database.js';
import { readOptions } from './options.js';
import { runBench } from './run-bench.js';
import { asTable } from './report/table.js';
import { writeReport } from './report/write-report.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const options = readOptions(process.argv.slice(2));
const config = loadConfig();
const database = await BenchDatabase.open(join(config.dataDir, 'bench'), say);
try {
  if (!options.seedOnly) {
    const outcomes = await runBench(database, config, options, say);
    process.stdout.write(`${asTable(outcomes)}\n`);
    say(`Written to ${await writeReport(join(config.dataDir, 'bench'), outcomes)}`);
  }
} finally {
  await database.close();
}
