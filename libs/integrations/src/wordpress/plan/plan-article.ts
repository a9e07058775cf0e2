import { excerptOf, parseArticleBody, RichTextError } from '#rich-text';
import type { Conversion } from '#rich-text/server';
import type { Attachment } from '../content/context.js';
import { convertContent } from '../content/convert-content.js';
import { plainWords } from '../content/plain-words.js';
import type { WxrItem } from '../wxr/wxr-file.js';
import { digestOf } from './digest.js';
import type { PlannedArticle } from './import-plan.js';
import { planComments } from './plan-comments.js';
import { momentOf } from './plan-moment.js';
import type { PlannedPeople } from './plan-people.js';
import type { PlanReport } from './plan-report.js';
import { planTerms } from './plan-terms.js';

/** Bounds of an article's title and excerpt, in characters. */
const LONGEST_TITLE = 300;
const LONGEST_EXCERPT = 300;

/** A post or page as an article. Only what was published for everybody is published; all else stays a draft. */
export function planArticle(
  item: WxrItem,
  people: PlannedPeople,
  attachments: ReadonlyMap<string, Attachment>,
  report: PlanReport,
): PlannedArticle {
  const { body, losses } = bodyOf(item, attachments);
  report.addLosses(item, losses);
  const at = momentOf(item, report);
  const draft = whyDraft(item, at);
  if (draft !== null) report.add(item, `${draft} (kept as a draft)`);
  return {
    externalId: `post:${item.id}`,
    kind: item.type === 'page' ? 'page' : 'post',
    title: titleOf(item, body, report),
    slug: slugOf(item),
    author: people.author(item.creator),
    body,
    cover: coverOf(item, attachments, report),
    excerpt: excerptFrom(item, report),
    published: draft === null,
    at,
    modifiedAt: item.modifiedAt ?? at,
    sticky: item.sticky,
    ...planTerms(item, report),
    comments: draft === null ? planComments(item, people, report, at) : keptBack(item, report),
    digest: digestOf({ ...said(item), line: 0, comments: [] }),
  };
}

/** What changes of are told. The later additions stay out: what was brought in before them would seem to have changed. */
function said({ guid: _guid, thumbnailId: _thumbnailId, ...rest }: WxrItem): Omit<WxrItem, 'guid' | 'thumbnailId'> {
  return rest;
}

/** The featured image, which stays at its address unless the import finds it in a folder. */
function coverOf(item: WxrItem, attachments: ReadonlyMap<string, Attachment>, report: PlanReport): PlannedArticle['cover'] {
  if (item.thumbnailId === '') return null;
  const attachment = attachments.get(item.thumbnailId);
  if (attachment === undefined) report.add(item, 'featured image that is not in the export', item.thumbnailId);
  else report.addMedia(item, 'featured image (the file stays at its address)', attachment.url);
  return attachment === undefined ? null : { url: attachment.url, alternativeText: attachment.alternativeText };
}

/** Why an item isn't for its readers; null where it is. What would come out in the future would stand above all else until then. */
function whyDraft({ status, password }: WxrItem, at: Date): string | null {
  if (password !== '') return 'password';
  if (status !== 'publish') return `status ${status}`;
  return at > new Date() ? `date ${at.toISOString().slice(0, 10)} lies ahead` : null;
}

/** A draft has no discussion yet, and what was said behind a password is nobody else's business. */
function keptBack(item: WxrItem, report: PlanReport): [] {
  for (const { id, author, content } of item.comments) report.add(item, 'comment under a draft', `${id} by ${author}: ${content}`);
  return [];
}

function bodyOf(item: WxrItem, attachments: ReadonlyMap<string, Attachment>): Conversion {
  try {
    return convertContent(item.content, item.id, attachments, item.footnotes);
  } catch (error) {
    if (!(error instanceof RichTextError)) throw error;
    // Beyond the bounds of an article: its words at least, as far as they go.
    const text = item.content.replace(/<[^>]*>/g, ' ').slice(0, 100_000);
    const body = parseArticleBody({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: text || ' ' }] }] });
    return { body, losses: [{ what: `content (kept as plain text, cut at 100,000 characters): ${error.message}`, excerpt: text.slice(0, 120) }] };
  }
}

/** A title is one line without markup; WordPress allows none at all. */
function titleOf(item: WxrItem, body: Conversion['body'], report: PlanReport): string {
  const title = plainWords(item.title);
  if (title === '') {
    report.add(item, 'no title (the first words stand for it)');
    return excerptOf(body, 60) || 'Untitled';
  }
  if (item.title.includes('<')) report.add(item, 'markup in the title', item.title);
  const characters = [...title];
  if (characters.length <= LONGEST_TITLE) return title;
  report.add(item, `title beyond ${LONGEST_TITLE} characters`, characters.slice(LONGEST_TITLE - 1).join(''));
  return `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

function excerptFrom(item: WxrItem, report: PlanReport): string | null {
  if (item.excerpt === '') return null;
  const text = plainWords(item.excerpt);
  if ([...text].length > LONGEST_EXCERPT) report.add(item, `excerpt beyond ${LONGEST_EXCERPT} characters`, [...text].slice(LONGEST_EXCERPT).join(''));
  return [...text].slice(0, LONGEST_EXCERPT).join('') || null;
}

/** WordPress percent-encodes other scripts in its slugs. */
function slugOf({ slug, id }: WxrItem): string {
  try {
    return decodeURIComponent(slug) || `wordpress-${id}`;
  } catch {
    return slug;
  }
}
