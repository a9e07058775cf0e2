import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { inspectApart } from './inspect-apart.js';

describe('looking into a picture apart', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-apart-'));
    path = join(folder, 'sent');
    await writeFile(path, await sharp({ create: { width: 600, height: 400, channels: 3, background: '#0b6e69' } }).png().toBuffer());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('ends when its time is over', async () => {
    expect(await inspectApart('IMAGE', path, folder, 'WHOLE', 5)).toEqual({ refusal: 'TOO_COSTLY' });
    expect(await readdir(folder)).toEqual(['sent']);
  });

  it('makes it whole, or the square in its middle', async () => {
    expect(await inspectApart('IMAGE', path, folder)).toMatchObject({ width: 600, height: 400, variants: [{}, {}, {}, {}] });
    expect(await inspectApart('IMAGE', path, folder, 'SQUARE')).toMatchObject({ width: 320, height: 320, variants: [{ name: '480.webp', width: 320, height: 320 }] });
  }, 30_000);
});
