import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '#access';
import { encodeId, sql } from '#platform';
import { FindEverything, INDEXED, parseQuery, Reindexer } from '#search';
import { ViewerResolver } from '#sign-in';
import { startTestHub, type TestHub } from '../support/hub.js';
import { makeCast, makeReaders, type Reader } from './readers.js';
import { SecretCompany } from './secrets.js';

/** What search counts as found, before anything is fetched for the answer: a hit that is dropped there would still shift pages. */
describe('what search finds', () => {
  let hub: TestHub;
  let company: SecretCompany;
  let readers: Reader[];

  beforeAll(async () => {
    hub = await startTestHub();
    company = new SecretCompany(hub, await makeCast(hub));
    await company.build();
    readers = (await makeReaders(hub, company.cast, 'App')).filter((reader) => reader.token !== undefined && reader.name !== 'former person');
    for (const kind of INDEXED) await hub.get(Reindexer).all(kind);
  }, 60_000);
  afterAll(() => hub.close());

  async function found(reader: Reader, text: string): Promise<string[]> {
    const viewer = await hub.get(ViewerResolver).fromHeaders({ authorization: `Bearer ${reader.token}` }) as Viewer;
    const { items } = await hub.get(FindEverything).page(viewer, parseQuery(text), [], { limit: 100, forward: true, cursor: undefined });
    return items.map(({ hit }) => encodeId(hit.kind.toLowerCase(), hit.id));
  }

  it('is nothing that the reader may not read, for words of whatever there is', async () => {
    const words = company.words.filter((_word, i) => i % 3 === 0).map((word) => word.text);
    for (const reader of readers) {
      const hidden = new Map(company.things.filter((thing) => !thing.seenBy(reader)).map((thing) => [thing.text, thing.what]));
      for (const text of ['zq', 'zq1', 'zq2', '-nothing', ...words]) {
        const leaked = (await found(reader, text)).flatMap((id) => hidden.get(id) ?? []);
        expect({ reader: reader.name, text, leaked }).toEqual({ reader: reader.name, text, leaked: [] });
      }
    }
  }, 240_000);

  it('is each post and published article that the reader may read, by a word of its own', async () => {
    let asked = 0;
    for (const reader of readers.filter(({ name }) => ['author', 'employee', 'member', 'guest', 'moderator'].includes(name))) {
      for (const [type, name] of [['Post', 'text of post'], ['Article', 'text of article']] as const) {
        for (const thing of company.things.filter((one) => one.type === type && one.state && !['DRAFT', 'SCHEDULED', 'TOMBSTONE', 'DELETED'].includes(one.state))) {
          const word = company.words.find(({ what }) => `${type} ${what}` === thing.what.replace(type, `${type} ${name}`));
          if (word === undefined) continue;
          expect({ reader: reader.name, thing: thing.what, found: (await found(reader, word.text)).includes(thing.text) })
            .toEqual({ reader: reader.name, thing: thing.what, found: word.seenBy(reader) });
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
  }, 120_000);

  it('keeps no words of what was deleted', async () => {
    const deleted = company.words.filter(({ what }) => /^(earlier )?text of (post|article) \w+ DELETED$/.test(what)).map(({ text }) => text);
    expect(deleted.length).toBeGreaterThan(8);
    const kept = await hub.database.query(sql`SELECT subject_id FROM search_document, unnest(${deleted}::text[]) word WHERE words::text LIKE '%' || word || '%'`);
    expect(kept).toEqual([]);
  });
});
