import { join } from 'node:path';
import { loadConfig } from '#platform';
import { startDemoHub } from './demo-hub.js';
import { firstPaintOf } from './first-paint.js';
import { interactionsOn } from './interactions.js';
import { scoresOf } from './lighthouse.js';
import { readOptions } from './options.js';
import { pagesOf } from './pages.js';
import { processorTimeOf } from './processor-time.js';
import { asTable, type PageFigures, type WebFigures, writeReport } from './report.js';
import { type SignedIn, signIn } from './signed-in.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Whatever hangs, the bench ends. */
const LIMIT_MS = 20 * 60_000;

/** By what one sees that a page stands. */
const READY: Record<string, string> = { Home: '[role=feed] article', Thread: 'article[data-post]', Article: '.article-body' };

const options = readOptions(process.argv.slice(2));
setTimeout(() => {
  say('The bench took longer than 20 minutes');
  process.exit(1);
}, LIMIT_MS).unref();

const hub = options.url === undefined ? await startDemoHub() : { url: options.url, stop: () => Promise.resolve() };
try {
  const browser = await signIn(hub.url, 'Ada Moreira');
  try {
    const figures = await measure(browser);
    process.stdout.write(`${asTable(figures)}\n`);
    say(`Written to ${await writeReport(join(loadConfig().dataDir, 'bench', 'web'), figures)}`);
  } finally {
    await browser.close();
  }
} finally {
  await hub.stop();
}

async function measure({ context, port }: SignedIn): Promise<WebFigures> {
  const page = await context.newPage();
  await page.goto(hub.url);
  const addresses = await pagesOf(page);
  await page.close();
  const pages: PageFigures[] = [];
  for (const [name, path] of addresses) {
    if (!options.only.includes(name)) continue;
    const paint = await firstPaintOf(context, hub.url + path, READY[name] as string);
    const scores = await scoresOf(hub.url + path, port, options.runs);
    say(`${name}: performance ${scores.performance}, accessibility ${scores.accessibility}, best practices ${scores.bestPractices}`);
    const processor = await processorTimeOf(context, hub.url + path);
    pages.push({ name, paint, scores, processor });
  }
  return { runs: options.runs, pages, ...(await interactionsOn(context, hub.url)) };
}
