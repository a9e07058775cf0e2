import { fromHtml, LossReport } from '#rich-text/server';
import { classicHtml } from '../content/classic-content.js';
import { commentText } from '../content/comment-text.js';
import { orBareWords } from '../content/plain-words.js';
import type { WxrComment, WxrItem } from '../wxr/wxr-file.js';
import { digestOf } from './digest.js';
import type { PlannedComment } from './import-plan.js';
import { momentOfComment } from './plan-moment.js';
import type { PlannedPeople } from './plan-people.js';
import type { PlanReport } from './plan-report.js';

/** Comments with their threads; pingbacks, spam and what was thrown away are reported. */
export function planComments(item: WxrItem, people: PlannedPeople, report: PlanReport, fallback: Date): PlannedComment[] {
  const kept = item.comments.filter((comment) => report.isFirst(item, 'comment', comment.id, comment.content) && isKept(item, comment, report));
  const ids = new Map(item.comments.map((comment) => [comment.id, comment]));
  const keptIds = new Set(kept.map(({ id }) => id));
  const planned = kept.flatMap((comment): PlannedComment[] => {
    const text = textOf(item, comment, report);
    if (text === '') {
      report.add(item, 'comment without text', `comment ${comment.id} by ${comment.author}`);
      return [];
    }
    const parent = nearestKept(comment, ids, keptIds);
    return [
      {
        externalId: `comment:${comment.id}`,
        parentExternalId: parent === null ? null : `comment:${parent}`,
        author: people.commenter(comment),
        text,
        at: momentOfComment(item, comment, fallback, report),
        held: comment.approved !== '1',
        digest: digestOf(comment),
      },
    ];
  });
  return parentsFirst(planned);
}

function isKept(item: WxrItem, comment: WxrComment, report: PlanReport): boolean {
  const { type, approved, id, author, content } = comment;
  if (type !== 'comment') report.add(item, type, `${id} by ${author}: ${content}`);
  else if (approved !== '0' && approved !== '1') report.add(item, `comment marked ${approved}`, `${id} by ${author}: ${content}`);
  else return true;
  return false;
}

/** A comment is a text: of its HTML, the words, the line ends and the addresses of links and pictures remain. */
function textOf(item: WxrItem, comment: WxrComment, report: PlanReport): string {
  return orBareWords(comment.content, () => convertedText(item, comment, report));
}

function convertedText(item: WxrItem, { id, content }: WxrComment, report: PlanReport): string {
  const marks = new LossReport();
  const { body, losses } = fromHtml(classicHtml(content, { itemId: '', attachments: new Map(), footnotes: '', content, report: marks }));
  const lost = [...marks.losses, ...losses].map(({ what, excerpt }) => ({ what: `${what} in comment ${id}`, excerpt }));
  report.addLosses(item, lost);
  return commentText(body);
}

/** The comment it answers; where that one isn't kept, the one before it. */
function nearestKept(comment: WxrComment, ids: ReadonlyMap<string, WxrComment>, kept: ReadonlySet<string>): string | null {
  const seen = new Set([comment.id]);
  for (let id = comment.parentId; id !== '0' && !seen.has(id); id = ids.get(id)?.parentId ?? '0') {
    if (kept.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** An answer comes after what it answers, whatever the order in the file; one whose question isn't there answers the article. */
function parentsFirst(comments: readonly PlannedComment[]): PlannedComment[] {
  const waiting = new Map(comments.map((comment) => [comment.externalId, comment]));
  const ordered: PlannedComment[] = [];
  const place = (comment: PlannedComment) => {
    if (!waiting.delete(comment.externalId)) return;
    const parent = comment.parentExternalId === null ? undefined : waiting.get(comment.parentExternalId);
    if (parent !== undefined) place(parent);
    const known = ordered.some(({ externalId }) => externalId === comment.parentExternalId);
    ordered.push(known ? comment : { ...comment, parentExternalId: null });
  };
  for (const comment of [...comments].sort((a, b) => a.at.getTime() - b.at.getTime())) place(comment);
  return ordered;
}
