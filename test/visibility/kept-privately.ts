import { ArrangeFoldersCommand } from '#engagement';
import { ArrangeFeedsCommand } from '#feeds';
import { MuteCommand } from '#stream';
import type { TestHub } from '../support/hub.js';

/**
 * What somebody keeps that is nobody else's business: a folder, what they mute, what they read.
 * @param word makes a word that they alone may see. @param thing notes that there is something that they alone may see
 */
export async function keepPrivately(hub: TestHub, person: { id: string }, word: (what: string) => string, thing: (type: string, id: string) => void): Promise<void> {
  const viewer = await hub.viewer(person);
  thing('BookmarkFolder', await hub.get(ArrangeFoldersCommand).create(viewer, word('name of a folder'), undefined));
  thing('Mute', await hub.get(MuteCommand).mute(viewer, { word: word('muted word') }));
  thing('SavedFeed', await hub.get(ArrangeFeedsCommand).create(viewer, 'RULE', { name: word('name of a feed'), words: [word('word of a feed')] }, undefined));
}
