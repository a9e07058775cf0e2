import { INDEXED, Reindexer } from '#search';
import { counter } from '../screen/counter.js';
import { showing } from '../screen/progress.js';
import { withHub } from './with-hub.js';

const WORDS = { PERSON: 'people', CHANNEL: 'channels', ARTICLE: 'articles', POST: 'posts' } as const;

/** Makes search's documents anew, kind by kind. */
export function reindex(): Promise<void> {
  return withHub(async (hub) => {
    const reindexer = hub.get(Reindexer);
    for (const kind of INDEXED) {
      const count = await showing(`Reading ${WORDS[kind]}`, async () => {
        const tell = counter(WORDS[kind]);
        let done = 0;
        await reindexer.all(kind, (count) => tell(done += count));
        return done;
      });
      console.log(`${count} ${WORDS[kind]}`);
    }
  });
}
