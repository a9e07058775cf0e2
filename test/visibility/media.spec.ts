import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '#platform';
import { MediaAddresses } from '#media';
import { MediaClient } from '../media/media-client.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { makeCast, makeReaders, type Reader } from './readers.js';
import { SecretCompany, type Thing } from './secrets.js';

const NEVER_ISSUED = '01a20000-0000-7000-8000-0000000000ff';

describe('the bytes of pictures and files', () => {
  let hub: TestHub;
  let company: SecretCompany;
  let readers: Reader[];

  beforeAll(async () => {
    hub = await startTestHub();
    company = new SecretCompany(hub, await makeCast(hub));
    await company.build();
    readers = await makeReaders(hub, company.cast, 'App');
  }, 60_000);
  afterAll(() => hub.close());

  const address = ({ type, uuid }: Pick<Thing, 'type' | 'uuid'>) => (type === 'Image' ? hub.get(MediaAddresses).ofImage(uuid, '480.webp') : hub.get(MediaAddresses).ofFile(uuid));
  const ask = async (reader: Reader, path: string) => {
    const { status, headers, body } = await new MediaClient(hub, reader.token ?? '').get(path, reader.token ?? '');
    const said = String(body).replace(/"requestId":"[^"]*"/, '').replaceAll(/(image|file)_\w+/g, '$1');
    return { status, said, cache: headers['cache-control'] };
  };

  it('go to who may read what they hang on, by a good address, and to the rest there are none', async () => {
    const media = company.things.filter((thing) => thing.type === 'Image' || thing.type === 'File');
    expect(media.length).toBeGreaterThan(40);
    for (const reader of readers) {
      const never = await ask(reader, await address({ type: 'Image', uuid: NEVER_ISSUED }));
      expect(never).toMatchObject({ status: reader.token === undefined || reader.name === 'former person' ? 401 : /few scopes|writes only/.test(reader.name) ? 403 : 404, cache: 'no-store' });
      for (const thing of media) {
        const answer = await ask(reader, await address(thing));
        const lead = await ask(reader, `/media/${encodeId(thing.type.toLowerCase(), thing.uuid)}`);
        const told = { reader: reader.name, thing: thing.what };
        expect({ ...told, status: answer.status, lead: lead.status }).toEqual({ ...told, ...(thing.seenBy(reader) ? { status: 200, lead: 307 } : { status: never.status, lead: never.status }) });
        if (!thing.seenBy(reader)) expect({ ...told, ...answer }).toEqual({ ...told, ...never });
      }
    }
  }, 300_000);
});
