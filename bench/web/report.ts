import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { FirstPaint } from './first-paint.js';
import type { Interactions } from './interactions.js';
import type { Scores } from './lighthouse.js';
import type { ProcessorTime } from './processor-time.js';

export interface PageFigures {
  readonly name: string;
  readonly paint: FirstPaint;
  readonly scores: Scores;
  readonly processor: ProcessorTime;
}

export interface WebFigures {
  readonly runs: number;
  readonly pages: readonly PageFigures[];
  readonly scrolling: Interactions;
  readonly posting: Interactions;
}

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);

export function asTable({ pages, scrolling, posting }: WebFigures): string {
  const rows = pages.map(({ name, paint, scores, processor }) => [
    name, scores.performance, scores.accessibility, scores.bestPractices, Math.round(scores.firstPaintMs), Math.round(scores.largestPaintMs), Math.round(scores.blockedMs), Math.round(processor.blockedMs),
    scores.shift.toFixed(3), paint.requests, kilobytes(paint.scriptBytes), kilobytes(paint.styleBytes),
  ]);
  const missed = pages.filter(({ scores }) => scores.missed.length > 0).map(({ name, scores }) => `${name} misses: ${scores.missed.join(', ')}\n`);
  return `| page | performance | accessibility | best practices | first paint ms | largest paint ms | blocked ms | blocked ms by processor time | shift | GraphQL requests | scripts KB | styles KB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

| to the next paint | interactions | median ms | slowest ms |
| --- | ---: | ---: | ---: |
| scrolling Home, answering | ${scrolling.count} | ${scrolling.median} | ${scrolling.slowest} |
| posting | ${posting.count} | ${posting.median} | ${posting.slowest} |
${missed.length > 0 ? `\n${missed.join('')}` : ''}`;
}

/** Keeps the figures as result.json and result.md. @returns the former's path */
export async function writeReport(folder: string, figures: WebFigures): Promise<string> {
  const about = { date: new Date().toISOString(), node: process.version, machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`, load: loadavg() };
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'result.json');
  await writeFile(file, `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`);
  await writeFile(join(folder, 'result.md'), `${about.date}, Node ${about.node}, ${about.machine}, load ${about.load.map((each) => each.toFixed(1)).join(' ')}, ${figures.runs} runs a page\n\n${asTable(figures)}`);
  return file;
}
