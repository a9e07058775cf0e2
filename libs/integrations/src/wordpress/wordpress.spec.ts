import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { renderText } from '#rich-text';
import { renderHtml } from '#rich-text/server';
import { planImport } from './plan/plan-import.js';
import { readWxr } from './wxr/read-wxr.js';

const FILE = new URL('../../../../../shared/data/wordpress/theme-unit-test.wxr.xml', import.meta.url);
const present = existsSync(FILE) ? describe : describe.skip;
if (!existsSync(FILE)) process.stderr.write(`Skipped: the theme unit test, because ${FILE.pathname} is not there\n`);

present('the theme unit test export', () => {
  it('tmp', async () => {
    const plan = planImport(await readWxr(createReadStream(FILE)));
    const out: string[] = [];
    for (const a of plan.articles) out.push(`## ${a.externalId} ${a.title} [${a.slug}] ${a.published} ${a.at.toISOString()} ${a.category?.slug} ${a.tags.join(',')} c=${a.comments.length} sticky=${a.sticky} by ${a.author}\n${renderText(a.body).slice(0,200)}`);
    for (const r of plan.report) out.push(`${r.where} | ${r.what} | ${r.excerpt}`);
    out.push(JSON.stringify(plan.people, null, 1), JSON.stringify(plan.articles.flatMap((a) => a.comments.map((c) => ({ ...c, on: a.title, pub: a.published }))), null, 1));
    (await import('node:fs')).writeFileSync('/tmp/plan.txt', out.join('\n'));
    (await import('node:fs')).writeFileSync('/tmp/plan.html', plan.articles.map((a) => `<h1>${a.title}</h1>${renderHtml(a.body)}`).join('\n<hr><hr>\n'));
  });
});
void readFileSync;
