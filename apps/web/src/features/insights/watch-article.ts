import { noteView } from './view-queue.js';

const SEEN = 2_000;
/** Who stays for this part of the time that an article takes has read it, too: not everybody scrolls to the last line. */
const PART = 0.6;

/** Watches whether an article that is open is seen, and read: its end was reached, or one stayed for most of the time that it takes. @returns ends it */
export function watchArticle(id: string, text: Element, minutes: number): () => void {
  let stayed = 0;
  const clock = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    stayed += 1_000;
    if (stayed === SEEN) noteView(id, 'seen');
    if (stayed >= minutes * 60_000 * PART) noteView(id, 'read');
  }, 1_000);
  const end = new IntersectionObserver(([entry]) => {
    // A text that fits on the screen isn't read at once.
    if (entry?.isIntersecting && stayed >= SEEN) noteView(id, 'read');
  });
  const last = text.lastElementChild;
  if (last) end.observe(last);
  return () => {
    clearInterval(clock);
    end.disconnect();
  };
}
