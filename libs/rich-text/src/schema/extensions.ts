import type { Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { Highlight } from '@tiptap/extension-highlight';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { StarterKit } from '@tiptap/starter-kit';
import { Alignment } from './alignment.js';
import { ArticleCodeBlock } from './code-block.node.js';
import { Embed } from './embed.node.js';
import { Gallery } from './gallery.node.js';
import { Image } from './image.node.js';
import { ArticleLink } from './link.mark.js';
import { NumberedList, Task, TaskList } from './lists.js';
import { Note } from './note.node.js';
import { Citation, Quotation } from './quotation.node.js';
import { ArticleTable, Cell, HeaderCell, Row } from './tables.js';

/**
 * What an article may hold, for the editor in the browser and for the server alike. The editor adds only what changes
 * no document (placeholder, menus); everything that is stored is decided here.
 */
export const articleExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    link: false,
    orderedList: false,
    heading: { levels: [1, 2, 3, 4, 5, 6] },
  }),
  ArticleLink,
  // Tiptap lets code exclude all other marks; Markdown and WordPress know bold code and code in a link.
  Code.extend({ excludes: '' }),
  ArticleCodeBlock,
  Subscript,
  Superscript,
  Highlight,
  Alignment,
  NumberedList,
  TaskList,
  Task,
  Quotation,
  Citation,
  Note,
  Image,
  Gallery,
  Embed,
  ArticleTable,
  Row,
  Cell,
  HeaderCell,
];
