import { loadConfig } from '#platform';
import { join } from 'node:path';
import { BenchDatabase } from './bench-database.js';
import { runCrowdBench } from './crowd/run-crowd-bench.js';
import { runLiveBench } from './live/run-live-bench.js';
import { readOptions } from './options.js';
import { runBench } from './run-bench.js';
import { asTable } from './report/table.js';
import { writeReport } from './report/write-report.js';
import { runSearchBench } from './search/run-search-bench.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const config = loadConfig();
const folder = join(config.dataDir, 'bench');
const [what, ...rest] = process.argv.slice(2);
if (what === 'search') await runSearchBench(rest, config, folder, say);
else if (what === 'crowd') await runCrowdBench(rest, config, folder, say);
else if (what === 'live') await withCompany((database) => runLiveBench(rest, database, config, say));
else await compareWithControl(process.argv.slice(2));

async function compareWithControl(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  await withCompany(async (database) => {
    if (options.seedOnly) return;
    const outcomes = await runBench(database, config, options, say);
    process.stdout.write(`${asTable(outcomes)}\n`);
    say(`Written to ${await writeReport(folder, outcomes)}`);
  });
}

async function withCompany(work: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const database = await BenchDatabase.open(folder, say);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
