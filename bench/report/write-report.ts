import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { sizes } from '../seed/sizes.js';
import type { Outcome } from '../run-bench.js';
import { asTable } from './table.js';

/** Keeps the figures as result.json and result.md. @returns the former's path */
export async function writeReport(folder: string, outcomes: readonly Outcome[]): Promise<string> {
  const about = {
    date: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`,
    postgresTime: outcomes.every(({ hub }) => hub.every((run) => run.postgres !== undefined)) ? 'of all its processes, from /proc' : 'not read: only on Linux',
    sizes,
  };
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'result.json');
  await writeFile(file, `${JSON.stringify({ ...about, outcomes }, null, 2)}\n`);
  await writeFile(join(folder, 'result.md'), `${about.date}, Node ${about.node}, ${about.machine}\n\n${asTable(outcomes)}\n`);
  return file;
}
