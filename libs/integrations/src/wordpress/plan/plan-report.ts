import type { Loss } from '#rich-text/server';
import type { WxrItem } from '../wxr/wxr-file.js';
import type { ReportEntry } from './import-plan.js';

/** Gathers what is reported of an import, with where it stood. */
export class PlanReport {
  readonly entries: ReportEntry[] = [];
  private readonly numbers = new Set<string>();

  add(item: WxrItem, what: string, excerpt = ''): void {
    this.entries.push({ where: whereOf(item), what, excerpt: shortened(excerpt) });
  }

  /** A picture or file that stays at its address, unless the import finds it in a folder. */
  addMedia(item: WxrItem, what: string, url: string): void {
    this.entries.push({ where: whereOf(item), what, excerpt: shortened(url), mediaUrl: url });
  }

  /** Whether this is the first thing with its number. A second one is reported; it would pass for the first one brought in before. */
  isFirst(item: WxrItem, kind: 'item' | 'comment', id: string, excerpt: string): boolean {
    const name = `${kind}:${id}`;
    const first = !this.numbers.has(name);
    this.numbers.add(name);
    if (!first) this.add(item, `second ${kind} with the number ${id} (left out)`, excerpt);
    return first;
  }

  addLosses(item: WxrItem, losses: readonly Loss[]): void {
    for (const { what, excerpt } of losses) this.add(item, what, excerpt);
  }
}

function whereOf({ type, id, title, slug }: WxrItem): string {
  return `${type} ${id} "${title || slug}"`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
