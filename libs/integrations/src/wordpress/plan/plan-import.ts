import { setImmediate } from 'node:timers/promises';
import type { Attachment } from '../content/context.js';
import { escapeHtml } from '../content/context.js';
import { OwnLinks } from '../content/own-links.js';
import type { WxrFile, WxrItem } from '../wxr/wxr-file.js';
import type { ImportPlan, PlannedArticle } from './import-plan.js';
import { planArticle } from './plan-article.js';
import { PlannedPeople } from './plan-people.js';
import { PlanReport } from './plan-report.js';

/**
 * Works out what an import brings into the hub, and what it can't: everything of the file is either in the plan or in its
 * report. Nothing is read or written but the file's own content.
 *
 * @param onArticle told the number of posts and pages converted so far, after each.
 */
export async function planImport(file: WxrFile, onArticle: (count: number, of: number) => void = () => undefined): Promise<ImportPlan> {
  const report = new PlanReport();
  const people = new PlannedPeople(file.authors);
  const attachments = new Map(file.items.filter(isAttachment).map((item) => [item.id, attachmentFrom(item)]));
  const texts = file.items.filter((item) => isText(item) && report.isFirst(item, 'item', item.id, item.content));
  const articles: PlannedArticle[] = [];
  for (const item of texts) {
    articles.push(planArticle(item, people, attachments, report));
    onArticle(articles.length, texts.length);
    // Lets Ctrl-C and timers in: a large export takes minutes.
    await setImmediate();
  }
  for (const item of file.items) reportOther(item, report);
  const links = new OwnLinks(file.baseUrl);
  for (const { id, link, guid } of texts) links.add(id, [link, guid]);
  return {
    title: file.title || 'WordPress',
    description: file.description,
    baseUrl: file.baseUrl.replace(/\/+$/, '').toLowerCase(),
    people: people.all,
    articles,
    attachments: file.items.filter(isAttachment).map(({ title, slug, link, attachmentUrl, alternativeText }) => ({
      title: title || slug, url: attachmentUrl, page: link, alternativeText,
    })),
    links,
    report: report.entries,
  };
}

function isText({ type }: WxrItem): boolean {
  return type === 'post' || type === 'page';
}

function isAttachment({ type }: WxrItem): boolean {
  return type === 'attachment';
}

function attachmentFrom({ id, parentId, attachmentUrl, alternativeText, excerpt }: WxrItem): Attachment {
  return { id, parentId, url: attachmentUrl, alternativeText, caption: escapeHtml(excerpt) };
}

/** What becomes no article: attachments (their files stay where they are), menu items, and kinds that plugins add. */
function reportOther(item: WxrItem, report: PlanReport): void {
  if (isText(item)) return;
  const what = isAttachment(item) ? 'attachment (the file stays at its address)' : item.type.replaceAll('_', ' ');
  if (isAttachment(item)) report.addMedia(item, what, item.attachmentUrl);
  else report.add(item, what, item.title || item.link);
  for (const { id, author, content } of item.comments) report.add(item, `comment under ${what}`, `${id} by ${author}: ${content}`);
}
