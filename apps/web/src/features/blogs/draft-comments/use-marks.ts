import { useEffect, useMemo, useRef, useState } from 'react';
import { findMarks, type Mark, markAt, type MarkedWords } from './marked-words.js';
import './marks.css';

/** Words are looked for anew so long after the last change of the text, in milliseconds. */
const REST = 250;
/** Where the text is, as it is read or written. */
const TEXT = '[data-beside-text]';

/**
 * Marks the words that comments are about, in the text as it is read or written. The marks are the browser's own (CSS Custom Highlight API), so that the
 * text's elements stay as they are: the editor would take others for a change.
 * @param onChoose somebody pressed one
 */
export function useMarks(words: readonly MarkedWords[], chosen: string | undefined, onChoose: (id: string) => void): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const key = JSON.stringify(words);
  const wanted = useMemo(() => JSON.parse(key) as MarkedWords[], [key]);
  const latest = useRef({ marks, onChoose });
  useEffect(() => {
    latest.current = { marks, onChoose };
  });
  useEffect(() => {
    const text = document.querySelector<HTMLElement>(TEXT);
    if (!text) return undefined;
    const look = () => {
      const body = text.querySelector<HTMLElement>('.article-body');
      setMarks(body ? findMarks(body, wanted) : []);
    };
    let timer = setTimeout(look);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    });
    changes.observe(text, { childList: true, characterData: true, subtree: true });
    const press = ({ clientX, clientY }: MouseEvent) => {
      const mark = markAt(latest.current.marks, clientX, clientY);
      if (mark) latest.current.onChoose(mark.id);
    };
    text.addEventListener('click', press);
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      text.removeEventListener('click', press);
    };
  }, [wanted]);
  useEffect(() => {
    if (!('highlights' in CSS)) return undefined;
    CSS.highlights.set('commented', new Highlight(...marks.map(({ range }) => range)));
    CSS.highlights.set('comment-chosen', new Highlight(...marks.filter(({ id }) => id === chosen).map(({ range }) => range)));
    return () => {
      CSS.highlights.delete('commented');
      CSS.highlights.delete('comment-chosen');
    };
  }, [marks, chosen]);
  return marks;
}
