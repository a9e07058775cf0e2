/** Rich text of articles, safe for browser and server. What needs a server's DOM is in `#rich-text/server`. */
export { leadsOutside, linkAddress } from './addresses/address.js';
export type { ArticleBody, MarkJson, NodeJson } from './body/article-body.js';
export { parseArticleBody } from './body/parse-article-body.js';
export { RichTextError } from './body/rich-text.error.js';
export { toMarkdown } from './markdown/to-markdown.js';
export { excerptOf } from './reading/excerpt.js';
export { collectMedia } from './reading/media.js';
export { outsidePicturesIn, replacePictures } from './reading/outside-pictures.js';
export { renderText } from './reading/plain-text.js';
export { creditedPost, quotationsIn, replaceQuotations } from './reading/quotations.js';
export { contextOf, findPassage, type PassagePlace, type QuotedPassage } from './reading/passage.js';
export { readingMinutes } from './reading/reading-time.js';
export { OUTSIDE_SOURCE } from './schema/outside-source.js';
export { articleExtensions } from './schema/extensions.js';
