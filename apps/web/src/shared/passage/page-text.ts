import { squeezed } from './squeezed-text.js';
import { isAdded, textOfRange } from './text-of-range.js';

/** What an element shows, without white space, and where on the page it does. */
export class PageText {
  readonly text: string;
  /** Its length with white space. */
  readonly length: number;
  private readonly nodes: { node: Text; start: number }[] = [];

  constructor(private readonly root: HTMLElement) {
    const parts: string[] = [];
    let [start, length] = [0, 0];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (isAdded(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const part = squeezed(node.data);
      this.nodes.push({ node, start });
      parts.push(part);
      start += part.length;
      length += node.data.length;
    }
    this.text = parts.join('');
    this.length = length;
  }

  /** Where a selection begins in the text. */
  startOf(range: Range): number {
    const before = document.createRange();
    before.selectNodeContents(this.root);
    before.setEnd(range.startContainer, range.startOffset);
    return squeezed(textOfRange(before)).length;
  }

  /** The range of the page for one of the text. */
  range(from: number, to: number): Range {
    const range = document.createRange();
    range.setStart(...this.point(from));
    const [node, offset] = this.point(to - 1);
    range.setEnd(node, offset + 1);
    return range;
  }

  private point(place: number): [Text, number] {
    const { node, start } = this.nodes.findLast((each) => each.start <= place && squeezed(each.node.data) !== '')!;
    let left = place - start;
    for (let i = 0; i < node.data.length; i += 1) if (!/\s/.test(node.data[i]!) && left-- === 0) return [node, i];
    return [node, node.data.length];
  }
}
