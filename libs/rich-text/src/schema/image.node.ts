import { Node } from '@tiptap/core';
import { linkAddress } from '../addresses/address.js';
import { captionFrom, readByRule } from './caption.js';
import { layoutOf } from './layout.js';
import { pictureSource } from './picture-source.js';

/** A figure that holds one of these is no picture with a caption, but a frame around something else. */
const NO_PICTURE = 'figure, table, blockquote, video, audio, iframe, ul, ol, pre, div[data-embed]';

/**
 * A picture as a block: `src`, `alt`, `title`, `href` (where a click leads, or null), `layout` (one of LAYOUTS, or null: as wide as the text);
 * its content is the caption.
 * Named as Tiptap's own image, so that a document written by any Tiptap editor is understood.
 */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,

  addAttributes() {
    return {
      src: { default: null, parseHTML: readByRule },
      alt: { default: '', parseHTML: readByRule },
      title: { default: null, parseHTML: readByRule },
      href: { default: null, parseHTML: readByRule },
      layout: { default: null, parseHTML: readByRule },
    };
  },

  parseHTML() {
    return [
      { tag: 'figure', getAttrs: attributesOfFigure, contentElement: captionOf },
      { tag: 'img', getAttrs: attributesOfImage },
    ];
  },

  renderHTML({ node }) {
    const { src, alt, title, href, layout } = node.attrs as Record<string, string | null>;
    const image = ['img', { src, alt, title, loading: 'lazy', referrerpolicy: 'no-referrer' }] as const;
    const rel = href?.startsWith('http') ? 'noopener noreferrer nofollow' : null;
    return ['figure', { 'data-layout': layout }, href === null ? image : ['a', { href, rel }, image], ['figcaption', {}, 0]];
  },
});

function attributesOfFigure(figure: HTMLElement) {
  const images = figure.querySelectorAll('img');
  const image = images[0];
  if (image === undefined || images.length > 1 || figure.querySelector(NO_PICTURE) !== null) return false;
  const attributes = attributesOfImage(image);
  return attributes && { ...attributes, layout: layoutOf(figure) ?? attributes.layout };
}

function attributesOfImage(image: HTMLElement) {
  const src = pictureSource(image);
  if (src === null) return false;
  const href = linkAddress(image.closest('a')?.getAttribute('href'));
  return { src, alt: captionFrom(image, 'alt') ?? '', title: captionFrom(image, 'title'), href, layout: layoutOf(image) };
}

/** The caption's element; a picture without one gets an empty one. */
function captionOf(figure: globalThis.Node): HTMLElement {
  const caption = (figure as HTMLElement).querySelector('figcaption');
  return caption ?? (figure.ownerDocument as Document).createElement('figcaption');
}
