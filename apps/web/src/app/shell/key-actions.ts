import type { NavigateOptions } from '@tanstack/react-router';
import { focusArticle } from '../../features/stream/feed/use-feed-keys.js';

/** A list’s items have a position, too, and no focus. */
const POSTS = '#main :is([data-post], [aria-posinset]:not(li))';
/** One stops at the place of replies that haven’t been read, too: it is a button, and its keys are the browser’s. */
const STOPS = `${POSTS}, #main [data-gap]`;
const NEW_POSTS = '[data-action="show-new"]';
const TIMELINES = '[data-tabs="timelines"] a';

/** The post that has the focus, or within which something has it. */
export function atPost(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(POSTS) ?? null;
}

/** Whether some of it is to be seen below the heading. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 60 && top < window.innerHeight;
}

/** Moves to the next or previous post; from nowhere, or from where one has scrolled away, to the first in sight. */
export function step(by: 1 | -1): boolean {
  const posts = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const at = document.activeElement?.closest<HTMLElement>(STOPS);
  const index = at && isInSight(at) ? posts.indexOf(at) + by : posts.findIndex((post) => post.getBoundingClientRect().top >= 54);
  focusArticle(posts[Math.max(0, Math.min(index, posts.length - 1))]);
  return posts.length > 0;
}

/** Presses a button of the post that one is at. */
export function press(action: string): boolean {
  const button = atPost()?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  button?.click();
  return Boolean(button);
}

export function openPost(go: (to: NavigateOptions) => void): boolean {
  const at = atPost();
  const postId = at?.dataset['post'];
  if (postId) go({ to: '/p/$postId', params: { postId } });
  else at?.querySelector('a')?.click();
  return Boolean(at);
}

function click(selector: string, index = 0): boolean {
  const element = document.querySelectorAll<HTMLElement>(selector)[index];
  element?.click();
  return Boolean(element);
}

/** Lets in what was held back above. */
export const showNew = () => click(NEW_POSTS);

/** What was done last, while it can be taken back: the toast that offers it is at the far end of the page. */
export const takeBack = () => click('[data-action="take-back"]');

/** To one of the timelines beside Home, where they are shown. */
export const goToTab = (index: number) => click(TIMELINES, index);
