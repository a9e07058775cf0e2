import { pictureSource } from '../../schema/picture-source.js';
import type { LossReport } from '../losses.js';

/** A picture without an address that an article may carry leaves its description. */
export function replaceLostImage(image: Element, report: LossReport): void {
  if (pictureSource(image) !== null) return;
  report.add('image', image.outerHTML);
  image.replaceWith(image.getAttribute('alt') ?? '');
}

/** A gallery is written as a list whose items hold a picture and its caption each: without their bullets they read as pictures. */
export function unwrapPictures(list: Element): void {
  const items = [...list.children];
  const pictures = items.map((item) => (item.localName === 'li' ? [...item.children] : []));
  const isPicture = (element: Element | undefined) => element !== undefined && (element.localName === 'figure' || element.localName === 'img');
  const one = (children: Element[], item: Element) => children.length === 1 && isPicture(children[0]) && textBeside(item).trim() === '';
  if (items.length === 0 || !items.every((item, index) => one(pictures[index] ?? [], item))) return;
  list.replaceWith(...pictures.flat());
}

function textBeside(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('');
}

/**
 * Pictures are blocks in an article, and inline in HTML. A picture at the beginning or the end of a paragraph goes before or
 * after it, so that no empty paragraph is left; one in the middle parts the paragraph, which the parser does by itself.
 */
export function hoistImages(block: Element): void {
  if (block.querySelector('img') === null) return;
  for (let edge = edgeImage(block, 'first'); edge !== null; edge = edgeImage(block, 'first')) block.before(edge);
  for (let edge = edgeImage(block, 'last'); edge !== null; edge = edgeImage(block, 'last')) block.after(edge);
  if (isBlank(block)) block.remove();
}

/** The child of `block` at one of its edges that holds a picture and nothing else; blank text before it goes. */
function edgeImage(block: Element, edge: 'first' | 'last'): ChildNode | null {
  const child = edge === 'first' ? block.firstChild : block.lastChild;
  if (child === null) return null;
  if (child.nodeType === 1) return isBlank(child) && holdsImage(child as Element) ? child : null;
  const besideImage = edge === 'first' ? child.nextSibling : child.previousSibling;
  if (!isBlank(child) || besideImage?.nodeType !== 1 || !holdsImage(besideImage as Element)) return null;
  child.remove();
  return edgeImage(block, edge);
}

function holdsImage(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}

function isBlank(node: Node): boolean {
  return (node.textContent ?? '').trim() === '';
}
