import { styleOf } from './inert-styles.js';

const LEVEL = /mso-list:[^;]*\blevel(\d)/i;
/** A number or a letter with a full stop or a bracket; else what stands before an item is a bullet. */
const NUMBERED = /^\(?(?:\d+|[a-z]{1,4})[.)]/i;

interface Item {
  readonly paragraph: Element;
  readonly level: number;
  readonly numbered: boolean;
}

/** Word writes a list as paragraphs that say how deep they stand, each with its bullet or number as text: they become lists. */
export function listsFromWord(root: Element): void {
  const run: Item[] = [];
  for (const paragraph of [...root.querySelectorAll('p')]) {
    // Word has an element of its own in each (`o:p`), which some selectors take for one.
    if (paragraph.localName !== 'p') continue;
    const item = itemFrom(paragraph);
    if (!item || (run.length > 0 && nextElement(run.at(-1)?.paragraph) !== paragraph)) finish(run.splice(0));
    if (item) run.push(item);
  }
  finish(run);
}

function nextElement(element: Element | undefined): Element | null {
  return element?.nextElementSibling ?? null;
}

function itemFrom(paragraph: Element): Item | null {
  const level = LEVEL.exec(styleOf(paragraph))?.[1];
  if (level === undefined) return null;
  const sign = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(styleOf(span)));
  const numbered = NUMBERED.test(sign?.textContent?.trim() ?? '');
  sign?.remove();
  return { paragraph, level: Math.max(1, Number(level)), numbered };
}

function finish(items: readonly Item[]): void {
  const first = items[0]?.paragraph;
  if (!first) return;
  const open: { list: Element; level: number }[] = [];
  const place = first.ownerDocument.createElement('div');
  first.before(place);
  for (const { paragraph, level, numbered } of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    if (open.length === 0 || (open.at(-1)?.level ?? 0) < level) {
      const list = paragraph.ownerDocument.createElement(numbered ? 'ol' : 'ul');
      (open.at(-1)?.list.lastElementChild ?? place).append(list);
      open.push({ list, level });
    }
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
  place.replaceWith(...place.childNodes);
}
