import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { LIMITS } from '../body/limits.js';
import { RichTextError } from '../body/rich-text.error.js';

/**
 * Refuses HTML that nests too deep or has too many elements, before a DOM is built from it: jsdom took half a minute over 20,000 open tags, and then
 * its stack overflowed. parse5 builds the same tree and stops at the first element too many.
 *
 * @throws RichTextError beyond `LIMITS.htmlDepth` levels and `LIMITS.nodes` elements.
 */
export function refuseHugeHtml(html: string): void {
  parse(html, { treeAdapter: counting() });
}

function counting(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1;
      if (elements > LIMITS.nodes) throw new RichTextError(`The HTML has more than ${LIMITS.nodes} elements`);
      return defaultTreeAdapter.createElement(...given);
    },
    appendChild(parent, node) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > LIMITS.htmlDepth) throw new RichTextError(`The HTML is nested more than ${LIMITS.htmlDepth} levels deep`);
      depths.set(node, depth);
      defaultTreeAdapter.appendChild(parent, node);
    },
  };
}
