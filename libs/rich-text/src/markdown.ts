/** Markdown as HTML that the schema reads, for the browser; it is checked as any other document when it is saved. */
export { markdownParser } from './markdown/markdown-parser.js';
