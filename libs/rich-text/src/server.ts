/** The part of rich text that needs a DOM on the server: HTML out, HTML and Markdown in. */
export { refuseHugeHtml } from './html/bounds.js';
export { fromHtml } from './html/from-html.js';
export { type Conversion, type Loss, LossReport } from './html/losses.js';
export { renderHtml } from './html/render-html.js';
export { RENDERER } from './html/renderer.js';
export { fromMarkdown } from './markdown/from-markdown.js';
export { TextsBusyError, TextThreads } from './threads/text-threads.js';
export type { DerivedText, TextSource } from './threads/text-work.js';
