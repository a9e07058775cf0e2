import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { sql } from '#platform';
import { EndSessionCommand } from '#sign-in';
import { openDocument, pdf, wordDocument, zipOf } from './documents.js';
import { hugePicture, movingPicture, phonePicture, pictureBomb, plainPicture, pngPicture, scriptedDrawing, scriptedPicture } from './pictures.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';
import { MediaClient } from './media-client.js';

const IMAGE = '... on Image { state refusal width height animated blurhash alternativeText url sources { type srcset } }';
const FILE = '... on File { state refusal name contentType bytes url }';

interface Shown {
  readonly state: string;
  readonly refusal: string | null;
  readonly name: string;
  readonly contentType: string | null;
  readonly width: number;
  readonly height: number;
  readonly url: string | null;
  readonly blurhash: string;
  readonly animated: boolean;
  readonly sources: readonly { type: string; srcset: string }[];
}

describe('an upload', () => {
  let hub: TestHub;
  let ada: MediaClient;

  beforeAll(async () => {
    hub = await startTestHub({ MEDIA_MAX_IMAGE_MB: '1', MEDIA_MAX_FILE_MB: '2' });
    ada = new MediaClient(hub, await hub.token(await hub.person('ada')));
  });
  afterAll(() => hub.close());

  const code = (text: string) => (JSON.parse(text) as { errors: { extensions: { code: string; field?: string } }[] }).errors[0]?.extensions;
  /** Every file that is stored. */
  async function stored(): Promise<string[]> {
    const all = await readdir(join(hub.config.dataDir, 'media'), { recursive: true, withFileTypes: true }).catch(() => []);
    return all.filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
  }

  it('of a picture is made anew: three widths in two formats, upright, without what the camera wrote', async () => {
    const id = await ada.image(await phonePicture(2_400, 1_200), 'Half blue, half red');
    const shown = await ada.node<Shown>(id, IMAGE);
    expect(shown).toMatchObject({ state: 'READY', refusal: null, width: 1_200, height: 2_400, animated: false, alternativeText: 'Half blue, half red' });
    expect(shown?.blurhash).toMatch(/^.{28}$/);
    expect(shown?.sources.map(({ type, srcset }) => [type, srcset.match(/ \d+w/g)])).toEqual([
      ['image/avif', [' 480w', ' 960w', ' 1200w']], ['image/webp', [' 480w', ' 960w', ' 1200w']],
    ]);
    for (const { type, srcset } of shown?.sources ?? []) {
      for (const address of srcset.split(', ')) {
        const { status, headers, body } = await ada.get(address.split(' ')[0] as string);
        expect([status, headers['content-type']]).toEqual([200, type]);
        const found = await sharp(body as Buffer).metadata();
        expect([found.height, found.orientation, found.exif]).toEqual([(found.width as number) * 2, undefined, undefined]);
        expect((body as Buffer).includes('Secret Owner')).toBe(false);
        // Turned to the right, what was on the left is on top.
        const { data } = await sharp(body as Buffer).extract({ left: 10, top: 10, width: 1, height: 1 }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        expect((data[2] as number) - (data[0] as number)).toBeGreaterThan(150);
      }
    }
    expect(await stored()).toEqual(['1920.avif', '1920.webp', '480.avif', '480.webp', '960.avif', '960.webp']);
  });

  it('of a small picture stays small, and a moving one moves', async () => {
    const small = await ada.node<Shown>(await ada.image(await pngPicture(64, 32)), IMAGE);
    expect(small).toMatchObject({ width: 64, height: 32, sources: [{ type: 'image/avif' }, { type: 'image/webp' }] });
    const moving = await ada.node<Shown>(await ada.image(await movingPicture(3)), IMAGE);
    expect(moving).toMatchObject({ width: 100, height: 60, animated: true, sources: [{ type: 'image/webp' }] });
    const { body } = await ada.get(moving?.url as string);
    expect((await sharp(body as Buffer, { animated: true }).metadata()).pages).toBe(3);
  });

  it.each([
    ['JPEG', () => plainPicture(60, 40).jpeg().toBuffer()],
    ['WebP', () => plainPicture(60, 40).webp().toBuffer()],
    ['AVIF', () => plainPicture(60, 40).avif().toBuffer()],
    ['16 bit PNG', () => plainPicture(60, 40).toColourspace('rgb16').png().toBuffer()],
    ['CMYK', () => plainPicture(60, 40).toColourspace('cmyk').jpeg().toBuffer()],
  ])('takes %s', async (_name, make) => {
    expect(await ada.node<Shown>(await ada.image(await make()), IMAGE)).toMatchObject({ state: 'READY', width: 60, height: 40 });
  });

  it.each([
    ['PDF', pdf, 'plan.pdf', 'application/pdf', 'plan.pdf'],
    ['a Word document', wordDocument(), '../secret\\plan.DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'plan.DOCX'],
    ['an OpenDocument text under another name', openDocument(), 'plan.exe', 'application/vnd.oasis.opendocument.text', 'plan.exe.odt'],
  ])('takes %s as a download, never to be shown in the page', async (_what, bytes, name, contentType, kept) => {
    const shown = await ada.node<Shown>(await ada.file(bytes, name), FILE);
    expect(shown).toMatchObject({ state: 'READY', name: kept, contentType, bytes: bytes.length });
    const { headers, body } = await ada.get(shown?.url as string);
    expect(body).toEqual(bytes);
    expect(headers).toMatchObject({
      'content-type': contentType, 'content-disposition': `attachment; filename=${kept}`, 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  const html = '<html><script>alert(1)</script></html>';
  it.each([
    ['text that says it is a picture', 'IMAGE', () => Buffer.from('no picture at all'), null],
    ['a drawing with a script', 'IMAGE', () => scriptedDrawing, null],
    ['a PDF as a picture', 'IMAGE', () => pdf, null],
    ['a picture as a file', 'FILE', () => pngPicture(), null],
    ['a page', 'FILE', () => Buffer.from(html), null],
    ['50,000 by 50,000 pixels', 'IMAGE', () => hugePicture(), 'TOO_MANY_PIXELS'],
    ['a picture of half its bytes', 'IMAGE', async () => (await phonePicture()).subarray(0, 6_000), 'BROKEN'],
    ['a PNG that has no rows', 'IMAGE', () => hugePicture(100, 50_000), 'BROKEN'],
    ['a picture that is a page', 'IMAGE', async () => Buffer.concat([await pngPicture(), Buffer.from(html)]), 'AMBIGUOUS'],
    ['a picture that is an archive', 'IMAGE', async () => Buffer.concat([await pngPicture(), zipOf({ 'a.class': 'x' })]), 'AMBIGUOUS'],
    ['a picture that is a PDF', 'IMAGE', async () => {
      const png = await pngPicture(8, 8);
      return Buffer.concat([png.subarray(0, 33), Buffer.from('\0\0\0\x08tEXt%PDF-1.4....', 'latin1'), png.subarray(33)]);
    }, 'AMBIGUOUS'],
    ['a PDF that is an archive', 'FILE', () => Buffer.concat([pdf, zipOf({ 'a.class': 'x' })]), 'AMBIGUOUS'],
    ['a document that is a page', 'FILE', () => Buffer.concat([pdf.subarray(0, 9), Buffer.from(html), pdf.subarray(9)]), 'AMBIGUOUS'],
    ['an archive', 'FILE', () => zipOf({ 'run.exe': 'MZ' }), 'UNSUPPORTED_TYPE'],
  ] as const)('refuses %s by name, and keeps nothing of it', async (_what, kind, make, refusal) => {
    const before = await stored();
    const begun = kind === 'IMAGE' ? await ada.begin() : await ada.beginFile('file.pdf');
    const { status, text } = await ada.put(begun, await make());
    expect({ status, ...code(text) }).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', field: 'body', requestId: expect.any(String) });
    expect(await ada.node<Shown>(begun.id, kind === 'IMAGE' ? IMAGE : FILE)).toMatchObject({ state: refusal ? 'REFUSED' : 'AWAITING', refusal, url: null });
    await until(async () => (await stored()).length === before.length, 'its bytes are gone');
    expect(await stored()).toEqual(before);
  });

  it('that would take more memory than there is for it ends a process of its own, and the next goes on', async () => {
    const bomb = pictureBomb();
    expect(bomb.length).toBeLessThan(1_000_000);
    const begun = await ada.begin();
    const [{ status }, other] = await Promise.all([ada.put(begun, bomb), ada.image(await pngPicture())]);
    // Says why, or that it takes longer.
    expect([400, 202]).toContain(status);
    await until(async () => (await ada.node<Shown>(begun.id, IMAGE))?.state !== 'PROCESSING', 'it was looked into', 80_000);
    expect(await ada.node<Shown>(begun.id, IMAGE)).toMatchObject({ state: 'REFUSED', refusal: 'TOO_COSTLY', url: null });
    expect(await ada.node<Shown>(other, IMAGE)).toMatchObject({ state: 'READY' });
    expect(await ada.node<Shown>(await ada.image(await pngPicture()), IMAGE)).toMatchObject({ state: 'READY' });
  }, 90_000);

  it('of a picture that is a program as well keeps the picture alone', async () => {
    const sent = await scriptedPicture();
    expect(sent.subarray(0, 8).toString()).toBe('GIF89a/*');
    const shown = await ada.node<Shown>(await ada.image(sent), IMAGE);
    const { headers, body } = await ada.get(shown?.url as string);
    expect(headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect([(body as Buffer).subarray(0, 4).toString(), (body as Buffer).includes('alert')]).toEqual(['RIFF', false]);
  });

  it('is refused over its bounds: announced, or found on the way', async () => {
    const before = await stored();
    const begun = await ada.begin();
    const { status, text } = await ada.put(begun, Buffer.alloc(1_100_000, 1));
    expect({ status, ...code(text) }).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', field: 'body' });
    const noise = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 120, sigma: 60 } } }).png({ compressionLevel: 0 }).toBuffer();
    expect(noise.length).toBeGreaterThan(2_000_000);
    expect(await send(begun.path, noise, { chunked: true })).toMatchObject({ status: 400, body: expect.stringContaining('At most 1 MB') });
    expect(await send(begun.path, Buffer.alloc(0))).toMatchObject({ status: 400, body: expect.stringContaining('Nothing was sent') });
    expect(await stored()).toEqual(before);
    expect((await ada.put(begun, await pngPicture())).status).toBe(200);
  });

  it('that breaks off leaves nothing, and can be sent again', async () => {
    const before = await stored();
    const begun = await ada.begin();
    const picture = await phonePicture();
    await send(begun.path, picture.subarray(0, picture.length / 2), { length: picture.length, breakOff: true });
    await until(async () => (await readdir(join(hub.config.dataDir, 'media', 'incoming'))).length === 0, 'what came is gone');
    expect(await stored()).toEqual(before);
    expect(await ada.node<Shown>(begun.id, IMAGE)).toMatchObject({ state: 'AWAITING' });
    expect((await ada.put(begun, picture)).status).toBe(200);
  });

  it('comes once, from whom began it, as long as their session lives', async () => {
    const png = await pngPicture();
    const begun = await ada.begin();
    const both = await Promise.all([ada.put(begun, png), ada.put(begun, png)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await ada.put(begun, png)).status).toBe(409);
    const other = await ada.begin();
    expect((await ada.put(other, png).set('authorization', `Bearer ${await hub.token(await hub.person('bob'))}`)).status).toBe(404);
    expect((await ada.put({ ...other, path: other.path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }, png)).status).toBe(404);
    expect((await ada.put({ ...other, path: begun.path.replace(begun.id, other.id) }, png)).status).toBe(404);
    const eve = await hub.person('eve');
    const session = await hub.session(eve);
    const eves = new MediaClient(hub, session);
    const began = await eves.begin();
    const [row] = await hub.database.query<{ id: string }>(sql`SELECT id FROM session WHERE person_id = ${eve.id}`);
    await hub.get(EndSessionCommand).run(await hub.viewer(eve), { sessionId: row?.id as string });
    expect((await eves.put(began, png)).status).toBe(401);
  });

  it('is of one person, not of many at once', async () => {
    const cid = await hub.person('cid');
    await hub.database.execute(sql`INSERT INTO media (uploader_id, kind, bytes) SELECT ${cid.id}, 'IMAGE', 1 FROM generate_series(1, 200)`);
    const cids = new MediaClient(hub, await hub.token(cid));
    const { status, text } = await cids.put(await cids.begin(), await pngPicture());
    expect([status, code(text)?.code]).toEqual([429, 'RATE_LIMITED']);
    // Many at once are let in before any has come.
    const dana = await hub.person('dana');
    await hub.database.execute(sql`INSERT INTO media (uploader_id, kind, bytes) SELECT ${dana.id}, 'IMAGE', 1 FROM generate_series(1, 198)`);
    const danas = new MediaClient(hub, await hub.token(dana));
    const begun = await Promise.all(Array.from({ length: 5 }, () => danas.begin()));
    const png = await pngPicture();
    const statuses = (await Promise.all(begun.map((one) => danas.put(one, png)))).map((answer) => answer.status);
    expect(statuses.sort()).toEqual([200, 200, 429, 429, 429]);
    // So are bytes, whatever hangs on what: there is room for one more of this size.
    const fay = await hub.person('fay');
    await hub.database.execute(sql`INSERT INTO media (uploader_id, kind, bytes) VALUES (${fay.id}, 'FILE', ${5_000_000_000 - Math.ceil(png.length * 1.5)}::bigint)`);
    const fays = new MediaClient(hub, await hub.token(fay));
    const few = await Promise.all(Array.from({ length: 3 }, () => fays.begin()));
    const answers = await Promise.all(few.map((one) => fays.put(one, png)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 429, 429]);
    expect(answers.find((answer) => answer.status === 429)?.text).toContain('as one person may, 5000 MB');
    const app = await hub.app('Robot', ['read', 'write']);
    expect((await hub.graphql(app.token, 'mutation { startImageUpload(input: {}) { uploadUrl } }')).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('comes in one’s turn, and ends on the way where those at once are more than is left of the day', async () => {
    const gil = await hub.person('gil');
    await hub.database.execute(sql`INSERT INTO media (uploader_id, kind, bytes) VALUES (${gil.id}, 'FILE', ${5_000_000_000 - 3_200_000}::bigint)`);
    const gils = new MediaClient(hub, await hub.token(gil));
    const answered: { status: number | undefined; retryAfter: string | undefined }[] = [];
    const sent: ClientRequest[] = [];
    /** Sends a part, and holds the rest back. */
    const begin = (path: string, bytes: Buffer) => {
      const one = httpRequest({ port: hub.config.http.port, host: '127.0.0.1', path, method: 'PUT' }, (response) => {
        answered.push({ status: response.statusCode, retryAfter: response.headers['retry-after'] });
        response.resume();
      });
      one.on('error', () => undefined).write(bytes);
      sent.push(one);
    };
    const before = (await stored()).length;
    const part = Buffer.concat([pdf, Buffer.alloc(1_500_000)]).subarray(0, 1_500_000);
    for (const { path } of await Promise.all(Array.from({ length: 4 }, () => gils.beginFile('big.pdf')))) begin(path, part);
    await until(() => answered.length === 2, 'two are refused while the others come');
    expect(answered).toEqual(Array(2).fill({ status: 429, retryAfter: undefined }));
    const { path } = await gils.beginFile('small.pdf');
    for (let n = 0; n < 63; n++) begin(path, Buffer.from('%PDF-1.4'));
    await until(() => answered.length === 3, 'one is sent away');
    expect(answered.at(-1)).toEqual({ status: 429, retryAfter: '5' });
    for (const one of sent) one.destroy();
    expect((await gils.put(await gils.begin(), await pngPicture())).status).toBe(200);
    await until(async () => (await stored()).length <= before + 6, 'what broke off is gone');
  });

  it('logs no fault by any of this', () => {
    expect(hub.logged).toEqual([]);
  });

  /** As no proper client sends. */
  function send(path: string, bytes: Buffer, how: { length?: number; chunked?: boolean; breakOff?: boolean } = {}): Promise<{ status?: number | undefined; body?: string }> {
    const { port } = hub.config.http;
    return new Promise((resolve) => {
      const headers = how.chunked ? {} : { 'content-length': how.length ?? bytes.length };
      const sent = httpRequest({ port, host: '127.0.0.1', path, method: 'PUT', headers }, (response) => {
        let body = '';
        response.on('data', (part) => (body += part)).on('end', () => resolve({ status: response.statusCode, body }));
      });
      sent.on('error', () => resolve({}));
      sent.write(bytes, () => how.breakOff && setTimeout(() => sent.destroy(), 100));
      if (!how.breakOff) sent.end();
    });
  }
});
