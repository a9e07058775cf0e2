import type { Loss } from '#rich-text/server';
import type { WxrItem } from '../wxr/wxr-file.js';
import type { ReportEntry } from './import-plan.js';

/** Gathers what is reported of an import, with where it stood. */
export class PlanReport {
  readonly entries: ReportEntry[] = [];

  add(item: WxrItem, what: string, excerpt = ''): void {
    this.entries.push({ where: `${item.type} ${item.id} "${item.title || item.slug}"`, what, excerpt: shortened(excerpt) });
  }

  addLosses(item: WxrItem, losses: readonly Loss[]): void {
    for (const { what, excerpt } of losses) this.add(item, what, excerpt);
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
