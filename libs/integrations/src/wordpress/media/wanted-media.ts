import type { NodeJson } from '#rich-text';
import type { ImportPlan, PlannedArticle } from '../plan/import-plan.js';

/** An address that an article shows a picture from, or leads to. */
export interface WantedMedia {
  readonly url: string;
  readonly isPicture: boolean;
  readonly article: PlannedArticle;
}

/** Every address that may be of a picture or file, each once for pictures and once for links, where it is met first. */
export function wantedMedia({ articles }: ImportPlan): WantedMedia[] {
  const found = new Map<string, WantedMedia>();
  for (const article of articles) {
    const add = (url: unknown, isPicture: boolean) => {
      const key = `${isPicture} ${String(url)}`;
      if (typeof url === 'string' && !found.has(key)) found.set(key, { url, isPicture, article });
    };
    if (article.cover !== null) add(article.cover.url, true);
    visit(article.body, (node) => {
      if (node.type === 'image') add(node.attrs?.['src'], true);
      if (node.type === 'image') add(node.attrs?.['href'], false);
      for (const mark of node.marks ?? []) if (mark.type === 'link') add(mark.attrs?.['href'], false);
    });
  }
  return [...found.values()];
}

function visit(node: NodeJson, see: (node: NodeJson) => void): void {
  see(node);
  for (const child of node.content ?? []) visit(child, see);
}
