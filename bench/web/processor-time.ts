import type { BrowserContext, CDPSession } from 'playwright-core';

/** What a page's main thread computed while it was opened, which others' work on the same machine doesn't lengthen. */
export interface ProcessorTime {
  readonly totalMs: number;
  /** Lighthouse's total blocking time, reckoned from processor time: what each task would take beyond 50 ms on a phone four times slower. */
  readonly blockedMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const SLOWER = 4;
const FREE_MS = 50;
const WATCHED_MS = 4_000;

/** Opens a page with an empty cache and watches it for four seconds. */
export async function processorTimeOf(context: BrowserContext, url: string): Promise<ProcessorTime> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const events = await traced(devTools, async () => {
    await page.goto(url);
    await page.waitForTimeout(WATCHED_MS);
  });
  await page.close();
  const tasks = outermost(tasksOf(events)).map(({ tdur = 0 }) => tdur / 1_000);
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  return { totalMs: sum(tasks), blockedMs: sum(tasks.map((task) => Math.max(0, task * SLOWER - FREE_MS))) };
}

async function traced(devTools: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devTools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await work();
  const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
  await devTools.send('Tracing.end');
  await complete;
  return events;
}

/** The tasks of the main thread that computed most: the page's. */
function tasksOf(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byThread = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name.endsWith('RunTask')));
  const computed = (tasks: readonly TraceEvent[]) => tasks.reduce((all, { tdur = 0 }) => all + tdur, 0);
  return byThread.toSorted((one, other) => computed(other) - computed(one))[0] ?? [];
}

/** A task stands in the trace twice, once within itself. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return tasks
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const isOuter = ts >= end;
      if (isOuter) end = ts + dur;
      return isOuter;
    });
}
