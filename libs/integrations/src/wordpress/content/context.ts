import type { LossReport } from '#rich-text/server';

/** A picture of the export that a gallery may show. */
export interface Attachment {
  readonly id: string;
  readonly parentId: string;
  readonly url: string;
  readonly alternativeText: string;
  readonly caption: string;
}

/** What the content of one item may refer to. */
export interface WordpressContext {
  readonly itemId: string;
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** The texts of its notes, as JSON; their numbers stand in the content. */
  readonly footnotes: string;
  readonly content: string;
  readonly report: LossReport;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
