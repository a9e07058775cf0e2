import { normalizeTag } from '#tags';
import type { WxrItem } from '../wxr/wxr-file.js';
import type { PlannedArticle } from './import-plan.js';
import type { PlanReport } from './plan-report.js';

/** An article's bound on tags. */
const MOST_TAGS = 20;

/**
 * An article has one category and many tags, a WordPress post many of both: the first category stays one, the others become
 * tags. "Uncategorized" says nothing and is left out.
 */
export function planTerms(item: WxrItem, report: PlanReport): Pick<PlannedArticle, 'category' | 'tags'> {
  const categories = item.terms.filter(({ taxonomy, slug }) => taxonomy === 'category' && slug !== 'uncategorized');
  const named = item.terms.filter(({ taxonomy }) => taxonomy === 'post_tag');
  const [first, ...others] = categories;
  const tags = new Set<string>();
  for (const { name } of [...named, ...others]) {
    const tag = tagFrom(name);
    if (tag === null) report.add(item, 'tag', name);
    else tags.add(tag);
  }
  if (others.length > 0) report.add(item, 'further categories (kept as tags)', others.map(({ name }) => name).join(', '));
  const kept = [...tags].slice(0, MOST_TAGS);
  if (kept.length < tags.size) report.add(item, `tags beyond ${MOST_TAGS}`, [...tags].slice(MOST_TAGS).join(', '));
  for (const { taxonomy, name } of item.terms) {
    if (taxonomy !== 'category' && taxonomy !== 'post_tag') report.add(item, taxonomy.replace('_', ' '), name);
  }
  return { category: first === undefined ? null : { slug: first.slug, name: first.name }, tags: kept };
}

/** A tag as it can be written in a post: words joined by underscores, not digits alone; null where nothing is left. */
function tagFrom(name: string): string | null {
  const tag = normalizeTag(name).replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '_').replace(/^_+|_+$/g, '').slice(0, 90).toWellFormed();
  if (tag === '') return null;
  return /[\p{L}\p{M}]/u.test(tag) ? tag : `_${tag}`;
}
