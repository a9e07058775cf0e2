import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NavigateOptions } from '@tanstack/react-router';
import { atPost, goToTab, openPost, press, showNew, step, takeBack } from './key-actions.js';
import { writePost } from './write-post.js';

/** What a key needs to do its work. */
export interface KeyContext {
  go: (to: NavigateOptions) => void;
  /** The viewer, who has a page of their own. */
  handle: string | undefined;
  showKeys: () => void;
  openJump: () => void;
}

export interface HotKey {
  /** One after the other, where there are several. */
  keys: string;
  /** Other keys that do the same. */
  also?: readonly string[];
  /** As the key itself is marked, where its name is another. */
  marked?: string;
  says: MessageDescriptor;
  /** The button (its `data-action`) of the post that one is at. */
  presses?: string;
  /** Gives false where there is nothing to do: then the key is the browser’s. */
  run?: Run;
}

type Run = (context: KeyContext, pressed: string) => boolean | void;

export interface KeyGroup {
  name: MessageDescriptor;
  keys: readonly HotKey[];
}

const to = (goal: NavigateOptions) => ({ go }: KeyContext) => go(goal);
const TABS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Every key of the app. The dialog lists them from here, and here they are bound. */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: msg`Reading`,
    keys: [
      { keys: 'j', says: msg`Next post`, run: () => step(1) },
      { keys: 'k', says: msg`Previous post`, run: () => step(-1) },
      { keys: 'o', also: ['Enter'], says: msg`Open the post`, run: ({ go }) => openPost(go) },
      { keys: '.', says: msg`Show new posts`, run: showNew },
      { keys: TABS[0], also: TABS.slice(1), says: msg`First tab of Home; 2 for the second, and so on`, run: (_context, pressed) => goToTab(Number(pressed) - 1) },
    ],
  },
  {
    name: msg`With the post you’re at`,
    keys: [
      { keys: 'r', says: msg`Reply to it`, presses: 'reply' },
      { keys: 'l', says: msg`React to it`, presses: 'react' },
      { keys: 'b', says: msg`Bookmark it`, presses: 'bookmark' },
      { keys: 'p', says: msg`Repost it`, presses: 'repost' },
      { keys: 'm', says: msg`More`, presses: 'more' },
    ],
  },
  {
    name: msg`Anywhere`,
    keys: [
      { keys: 'n', says: msg`Write a post`, presses: 'write', run: writePost },
      { keys: '/', says: msg`Search, or go to a person, a channel, a tag`, run: ({ openJump }) => openJump() },
      { keys: 'Escape', marked: 'Esc', says: msg`Close what is open, or leave a field`, run: () => false },
      { keys: 'z', says: msg`Undo`, run: takeBack },
      { keys: '?', says: msg`Show these keys`, run: ({ showKeys }) => showKeys() },
    ],
  },
  {
    name: msg`Go to`,
    keys: [
      { keys: 'g h', says: msg`Home`, run: to({ to: '/' }) },
      { keys: 'g m', says: msg`Mentions`, run: to({ to: '/mentions' }) },
      { keys: 'g e', says: msg`Everyone`, run: to({ to: '/everyone' }) },
      { keys: 'g i', says: msg`Highlights`, run: to({ to: '/highlights' }) },
      { keys: 'g a', says: msg`Articles`, run: to({ to: '/articles' }) },
      { keys: 'g c', says: msg`Channels`, run: to({ to: '/channels' }) },
      { keys: 'g p', says: msg`People`, run: to({ to: '/people' }) },
      { keys: 'g o', says: msg`Org chart`, run: to({ to: '/org' }) },
      { keys: 'g y', says: msg`Your profile`, run: ({ go, handle }) => (handle ? go({ to: '/@{$handle}', params: { handle } }) : false) },
      { keys: 'g b', says: msg`Bookmarks`, run: to({ to: '/bookmarks' }) },
      { keys: 'g d', says: msg`Drafts`, run: to({ to: '/drafts' }) },
      { keys: 'g w', says: msg`Write an article`, run: to({ to: '/write' }) },
      { keys: 'g s', says: msg`Search`, run: to({ to: '/search' }) },
    ],
  },
];

/** What each key does, by the keys that are pressed one after the other. */
export const hotKeys: ReadonlyMap<string, Run> = new Map(
  keyGroups.flatMap(({ keys }) => keys).flatMap(({ keys, also = [], presses = '', run = () => press(presses) }) => [keys, ...also].map((each) => [each, run] as const)),
);

/** Whether a key begins a pair, such as g then h. */
export const beginsPair = (key: string): boolean => [...hotKeys.keys()].some((keys) => keys.startsWith(`${key} `));

/** Enter is the browser’s wherever something else than the post itself has the focus. */
export const isForPostOnly = (key: string, target: EventTarget | null): boolean => key === 'Enter' && target !== atPost();
