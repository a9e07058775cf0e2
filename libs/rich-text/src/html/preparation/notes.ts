/** What is said twice of the text stays short: many references to one long note would be a flood. Characters. */
const REPEATED = 500;
const INLINE = 'a, b, strong, i, em, u, s, del, strike, code, sub, sup, mark, br, span, kbd, samp, var, abbr, q';

/**
 * Footnotes, as WordPress, GitHub, Pandoc and we write them: a raised number that leads to an item of a list, which leads back. What the item says goes
 * to where the number stands; the list goes when nothing is left in it.
 */
export function gatherNotes(root: Element): void {
  const links = [...root.querySelectorAll('sup > a[href^="#"], a[href^="#"]:has(> sup)')];
  if (links.length === 0) return;
  const items = new Map([...root.querySelectorAll('li[id]')].map((item) => [item.id, item]));
  const said = new Map<Element, Element>();
  for (const link of links) {
    const item = items.get(decoded(link.getAttribute('href') ?? ''));
    if (!item) continue;
    const known = said.get(item);
    const note = known ? repeated(known) : taken(item, link);
    if (!note) continue;
    if (!known) said.set(item, note);
    const place = link.parentElement?.localName === 'sup' ? link.parentElement : link;
    place.replaceWith(note);
  }
  for (const item of said.keys()) removeWithEmptied(item);
}

/** What an item says, without its ways back; null where it leads nowhere back: then it is no note. */
function taken(item: Element, reference: Element): Element | null {
  const ids = new Set([reference.id, reference.parentElement?.id, reference.querySelector('sup')?.id].filter(Boolean));
  const back = [...item.querySelectorAll('a[href^="#"]')].filter((link) => ids.has(decoded(link.getAttribute('href') ?? '')));
  if (back.length === 0) return null;
  for (const link of back) link.remove();
  for (const link of item.querySelectorAll('a[href^="#"].footnote-backref, a[href^="#"][role="doc-backlink"]')) link.remove();
  const note = item.ownerDocument.createElement('span');
  note.setAttribute('data-note', '');
  note.append(...item.childNodes);
  flatten(note);
  return note;
}

/** Of blocks only what is in them, each on a line of its own. */
function flatten(note: Element): void {
  const blocks = [...note.querySelectorAll('*')].filter((element) => !element.matches(INLINE));
  blocks.forEach((block, index) => {
    const before = index === 0 ? [] : [note.ownerDocument.createElement('br')];
    block.replaceWith(...before, ...(block.localName === 'img' ? [block.getAttribute('alt') ?? ''] : block.childNodes));
  });
}

function repeated(note: Element): Element | null {
  return (note.textContent ?? '').length > REPEATED ? null : (note.cloneNode(true) as Element);
}

/** Takes an element away, and what held nothing but it. */
function removeWithEmptied(element: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent && /^(ol|ul|section|div)$/.test(parent.localName) && parent.children.length === 0 && parent.textContent?.trim() === '') removeWithEmptied(parent);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.replace(/^#/, ''));
  } catch {
    return href.replace(/^#/, '');
  }
}
