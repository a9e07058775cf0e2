import { fetchCode } from '../code/fetch-code.js';
import { untilOnlineOr } from './until-online-or.js';

/** Between two tries, in milliseconds. */
const PAUSE = 5_000;

/** Loads a part of the app that nobody waits for, however long it takes: a network that was away when the page had just been opened must not leave it without. */
export async function untilLoaded<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchCode(load);
    } catch {
      await untilOnlineOr(PAUSE);
    }
  }
}
