import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { loadConfig } from '../config/config.js';
import { SmallS3 } from '../testing/small-s3.js';
import { openStorage } from './open-storage.js';
import { S3Storage } from './s3-storage.js';
import type { Storage } from './storage.js';

const s3 = new SmallS3('hub');
let folder: string;
let settings: Record<'disk' | 's3', NodeJS.ProcessEnv>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidings-storage-'));
  settings = {
    disk: { TIDINGS_DATA_DIR: folder },
    s3: { S3_BUCKET: 'hub', S3_ENDPOINT: await s3.start(), S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' },
  };
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

async function keysOf(storage: Storage): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys.sort();
}

describe.each(['disk', 's3'] as const)('storage on %s', (kind) => {
  let storage: Storage;

  beforeAll(async () => {
    storage = await openStorage(loadConfig(settings[kind]));
  });

  it('gives what it was given, whole and in part', async () => {
    // More than the client of S3 sends at once.
    const bytes = Buffer.alloc(12_000_000, 'tidings');
    await storage.put('ab/large', Readable.from([bytes.subarray(0, 7_000_000), bytes.subarray(7_000_000)]));
    await storage.put('ab/small', Readable.from([Buffer.from('0123456789')]));
    const large = await storage.get('ab/large');
    expect(large?.bytes).toBe(12_000_000);
    expect((await buffer(large?.body as Readable)).equals(bytes)).toBe(true);
    const part = await storage.get('ab/small', { start: 2, end: 4 });
    expect([part?.bytes, String(await buffer(part?.body as Readable))]).toEqual([10, '234']);
    expect(await keysOf(storage)).toEqual(['ab/large', 'ab/small']);
  });

  it('keeps nothing of what breaks off', async () => {
    for (const length of [10, 11_000_000]) {
      const broken = Readable.from((async function* () {
        yield Buffer.alloc(length);
        throw new Error('Broken off');
      })());
      await expect(storage.put('cd/broken', broken)).rejects.toThrow('Broken off');
      expect(await storage.get('cd/broken')).toBeUndefined();
    }
    expect(s3.parts.size).toBe(0);
    if (kind === 'disk') expect(await readdir(join(folder, 'media', 'incoming'))).toEqual([]);
  });

  it('gives up what a killed process had begun, and nothing younger', async () => {
    const incoming = join(folder, 'media', 'incoming');
    const unfinished = async () => (kind === 's3' ? s3.parts.size : (await readdir(incoming)).length);
    const begin = async (key: string) => {
      const count = await unfinished();
      const stuck = new PassThrough();
      stuck.write(Buffer.alloc(6_000_000));
      void storage.put(key, stuck).catch(() => undefined);
      while ((await unfinished()) === count) await setTimeout(10);
    };
    s3.begunAt = new Date(0);
    await begin('ef/old');
    if (kind === 'disk') for (const name of await readdir(incoming)) await utimes(join(incoming, name), 0, 0);
    s3.begunAt = new Date();
    await begin('ef/young');
    await storage.removeUnfinished(new Date(Date.now() - 60_000));
    expect([await unfinished(), await keysOf(storage)]).toEqual([1, ['ab/large', 'ab/small']]);
    await storage.removeUnfinished(new Date(Date.now() + 60_000));
    expect(await unfinished()).toBe(0);
  });

  it('deletes, and minds no key that isn’t there', async () => {
    await storage.delete(['ab/large', 'ab/small', 'ab/none']);
    expect(await keysOf(storage)).toEqual([]);
    expect(await storage.get('ab/small')).toBeUndefined();
  });
});

describe('the storage that the settings name', () => {
  it('is the bucket, asked with its keys', async () => {
    expect(await openStorage(loadConfig(settings.s3))).toBeInstanceOf(S3Storage);
    expect(s3.unsigned).toBe(0);
  });

  it('refuses keys that lead out of its folder', async () => {
    const storage = await openStorage(loadConfig(settings.disk));
    await expect(storage.put('../out', Readable.from(['x']))).rejects.toThrow('no key');
    await expect(storage.get('a/../../out')).rejects.toThrow('no key');
  });

  it('needs its settings together', () => {
    expect(() => loadConfig({ S3_ENDPOINT: 'http://s3.example', S3_ACCESS_KEY_ID: 'id' })).toThrow(/S3_BUCKET: .*\nS3_SECRET_ACCESS_KEY: /);
  });
});
