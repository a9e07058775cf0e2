import { noteView } from './view-queue.js';

/** So long a post has to stand on the screen to be seen, and to be read, in milliseconds. */
const SEEN = 1_000;
const READ = 5_000;
/** So much of it has to be on the screen; of one that is taller than the window, so much of the window. */
const PART = 0.5;

/** Watches which posts stand on the screen, on whatever page; a post says its id in `data-post`. @returns ends it */
export function watchPosts(root: Element): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>[]>();
  const leave = (element: Element) => {
    for (const timer of timers.get(element) ?? []) clearTimeout(timer);
    timers.delete(element);
  };
  const screen = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio, intersectionRect } of entries) {
      const enough = intersectionRatio >= PART || intersectionRect.height >= window.innerHeight * PART;
      if (!enough) leave(target);
      else if (!timers.has(target)) {
        const note = (how: 'seen' | 'read') => () => document.visibilityState === 'visible' && noteView(idOf(target), how);
        timers.set(target, [setTimeout(note('seen'), SEEN), setTimeout(note('read'), READ)]);
      }
    }
  }, { threshold: [0, 0.25, PART, 0.75] });
  const found = new WeakSet<Element>();
  const look = () => {
    for (const element of root.querySelectorAll('[data-post]')) {
      if (found.has(element)) continue;
      found.add(element);
      screen.observe(element);
    }
  };
  let frame = 0;
  const changes = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  changes.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    screen.disconnect();
    for (const element of timers.keys()) leave(element);
  };
}

function idOf(element: Element): string {
  return element.getAttribute('data-post') ?? '';
}
