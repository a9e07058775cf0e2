import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { LIMITS } from '../body/limits.js';
import { readTasks } from './task-tokens.js';

/** CommonMark with GitHub's tables, strikethrough, tasks, footnotes and bare addresses, rendered to the HTML that the schema reads. */
export function markdownParser(): InstanceType<typeof MarkdownIt> {
  const markdown = new MarkdownIt('default', { html: true, linkify: true, typographer: false, maxNesting: LIMITS.htmlDepth });
  // Only addresses that say what they are become links; `readme.md` stays text.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false }).add('ftp:', null).add('//', null);
  // Addresses are checked and written one way by the schema; two ways of encoding would not agree.
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  markdown.core.ruler.after('inline', 'tasks', readTasks);
  // Items of a tight list have their paragraphs too: the schema has no other, and spaces at their edges count.
  markdown.core.ruler.push('open_paragraphs', ({ tokens }) => {
    for (const token of tokens) if (token.type.startsWith('paragraph_')) token.hidden = false;
  });
  // Where a note stands and what it says are found again by their ids, as in HTML from elsewhere.
  markdown.use(footnotes);
  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  rules['hardbreak'] = () => '<br>';
  rules['paragraph_open'] = () => '<p>';
  rules['paragraph_close'] = () => '</p>';
  rules['th_open'] = rules['td_open'] = (tokens, at, options, _env, self) => `${self.renderToken(tokens, at, options).trimEnd()}<p>`;
  rules['th_close'] = rules['td_close'] = (tokens, at, options, _env, self) => `</p>${self.renderToken(tokens, at, options)}`;
  rules['fence'] = rules['code_block'] = (tokens, at) => {
    const language = /^\S+/.exec(tokens[at]?.info ?? '')?.[0] ?? '';
    const code = (tokens[at]?.content ?? '').replace(/\n$/, '');
    const named = language === '' ? '' : ` class="language-${escapeHtml(language)}"`;
    return `<pre><code${named}>${escapeHtml(code)}</code></pre>`;
  };
  rules['footnote_block_open'] = () => '<section><ol>';
  rules['footnote_block_close'] = () => '</ol></section>';
  rules['footnote_open'] = (tokens, at) => `<li id="note-${noteOf(tokens[at]).id}">`;
  rules['footnote_close'] = () => '</li>';
  rules['footnote_ref'] = (tokens, at) => `<sup><a href="#note-${noteOf(tokens[at]).id}" id="noteref-${noteOf(tokens[at]).id}">1</a></sup>`;
  rules['footnote_anchor'] = (tokens, at) => (noteOf(tokens[at]).subId > 0 ? '' : `<a href="#noteref-${noteOf(tokens[at]).id}"></a>`);
  // Foreign HTML is written over several lines; there, line ends mean nothing.
  rules['html_block'] = (tokens, at) => {
    const html = tokens[at]?.content ?? '';
    return /<(pre|textarea)/i.test(html) ? html : html.split('\n').map((line) => line.trim()).filter(Boolean).join(' ');
  };
  return markdown;
}

function noteOf(token: Token | undefined): { id: number; subId: number } {
  return token?.meta as { id: number; subId: number };
}
