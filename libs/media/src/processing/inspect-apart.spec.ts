import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { inspectApart } from './inspect-apart.js';

const CHILD = fileURLToPath(new URL('../../../../dist/libs/media/src/processing/inspection.child.js', import.meta.url));
/** Before a program: ends it where it loads anything of the hub's own. */
const WITHOUT_HUB = `
  import { registerHooks } from 'node:module';
  registerHooks({ resolve(name, context, next) {
    const found = next(name, context);
    if (found.url.includes('/libs/platform/')) throw new Error(\`Loads \${found.url}\`);
    return found;
  } });`;

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

  it('loads nothing of the hub, which takes longer than looking', async () => {
    const { stdout } = await promisify(execFile)(execPath, ['--import', `data:text/javascript,${encodeURIComponent(WITHOUT_HUB)}`, CHILD, 'FILE', path, folder, 'WHOLE']);
    expect(JSON.parse(stdout)).toEqual({ refusal: 'UNSUPPORTED_TYPE' });
  }, 30_000);
});
