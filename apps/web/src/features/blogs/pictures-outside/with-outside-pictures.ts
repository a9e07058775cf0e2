import { t } from '@lingui/core/macro';
import { Node, type AnyExtension } from '@tiptap/core';
import { leadsOutside, OUTSIDE_SOURCE } from '#rich-text';
import { hostOf } from './outside-picture.js';
import './outside-picture.css';

/** Pictures as articles have them; those of other sites as a frame that says so, because nobody's browser is to ask there. */
export function withOutsidePictures(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Node) || extension.name !== 'image') return extension;
  const image: Node = extension;
  return image.extend({
    renderHTML(given) {
      const { src, alt, title, layout } = given.node.attrs as Record<string, string | null>;
      if (!leadsOutside(src ?? '')) return this.parent!(given);
      const host = hostOf(src ?? '');
      const words = t`Picture on ${host}. The hub brings a copy of its own in when this is saved.`;
      return ['figure', { 'data-layout': layout }, ['span', { class: 'outside-picture', 'data-words': words }, ['img', { [OUTSIDE_SOURCE]: src, alt, title }]], ['figcaption', {}, 0]];
    },
  });
}
