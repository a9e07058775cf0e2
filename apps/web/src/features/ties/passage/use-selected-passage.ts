import { useEffect, useState, type RefObject } from 'react';
import { squeezed } from '../../../shared/passage/squeezed-text.js';
import { textOfRange } from '../../../shared/passage/text-of-range.js';
import { toWholeWords } from './whole-words.js';

/** So long a selection has to rest, in milliseconds, before something is offered for it. */
const rest = 200;

export interface SelectedPassage {
  range: Range;
  /** Where it ends on the page, in pixels. */
  bottom: number;
  middle: number;
}

/** The passage of an article that is selected; null for none. */
export function useSelectedPassage(place: RefObject<HTMLElement | null>): SelectedPassage | null {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const body = place.current?.querySelector('.article-body');
      setSelected(body ? selectionIn(body) : null);
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [place]);
  return selected;
}

/** What is selected within an element; a selection that goes on beyond it counts as far as it is inside. */
function selectionIn(element: Element): SelectedPassage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(element)) return null;
  if (!element.contains(range.startContainer)) range.setStart(element, 0);
  if (!element.contains(range.endContainer)) range.setEnd(element, element.childNodes.length);
  if (squeezed(textOfRange(range)) === '') return null;
  toWholeWords(range);
  const { bottom, left, width } = range.getBoundingClientRect();
  return { range, bottom: bottom + window.scrollY, middle: left + width / 2 };
}
