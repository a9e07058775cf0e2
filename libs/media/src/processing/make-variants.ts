import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'blurhash';
import sharp, { type Sharp } from 'sharp';
import { MAX_PIXELS, type Refusal } from '../inspection/refusal.js';

export const WIDTHS = [480, 960, 1920] as const;
/** A strip that is four times as tall as the widest variant is wide is still readable; taller ones are made narrower. */
const MAX_HEIGHT = 7_680;
/** Twice as wide as the widest place for a face, for fine screens. */
const SQUARE = 320;
const BLUR = { width: 32, height: 32, x: 4, y: 3 } as const;

/** All of a picture, or the square in its middle, of its first frame, at most 320 pixels wide. */
export type Shape = 'WHOLE' | 'SQUARE';

export interface MadeVariant {
  readonly name: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export interface MadePicture {
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
  readonly blurhash: string;
  readonly variants: readonly MadeVariant[];
}

/** What libvips may read at all; of its other readers (SVG, PDF, TIFF, …) none is ever reached, whatever a file says it is. */
const READERS = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'];

/**
 * Decodes a picture and writes it anew into `folder` in up to three widths, upright, in sRGB, without anything else the file held:
 * as AVIF and WebP, an animation as an animated WebP, since AVIF animations can't be written.
 */
export async function makeVariants(path: string, folder: string, shape: Shape): Promise<MadePicture | { readonly refusal: Refusal }> {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: READERS });
  const size = await readSize(path);
  if (!size) return { refusal: 'BROKEN' };
  if (size.pixels > MAX_PIXELS) return { refusal: 'TOO_MANY_PIXELS' };
  try {
    if (shape === 'SQUARE') return await square(path, folder, Math.min(size.width, size.height, SQUARE));
    const { width, height, animated } = size;
    const made = animated ? await animations(path, folder, width) : await stills(path, folder, width);
    return { width, height, animated, ...made };
  } catch (error) {
    return { refusal: /pixel limit/i.test(String(error)) ? 'TOO_MANY_PIXELS' : 'BROKEN' };
  }
}

/** From the header alone. Width and height are of the upright picture. */
async function readSize(path: string) {
  const found = await sharp(path, { limitInputPixels: false, animated: true }).metadata().catch(() => undefined);
  if (!found?.width || !found.height) return undefined;
  const height = found.pageHeight ?? found.height;
  const upright = (found.orientation ?? 1) < 5;
  return {
    width: upright ? found.width : height,
    height: upright ? height : found.width,
    pixels: found.width * height * (found.pages ?? 1),
    animated: (found.pages ?? 1) > 1,
  };
}

function open(path: string, animated = false): Sharp {
  return sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true, animated });
}

type Made = Pick<MadePicture, 'blurhash' | 'variants'>;

/** Decoded once, in the largest width, from which the others are made. */
async function stills(path: string, folder: string, width: number): Promise<Made> {
  const { data, info } = await open(path).rotate().resize({ width: Math.max(...WIDTHS), height: MAX_HEIGHT, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const decoded = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const variants: MadeVariant[] = [];
  for (const wanted of widthsFor(width)) {
    const sized = () => decoded().resize({ width: Math.min(wanted, info.width) });
    variants.push(await write(folder, `${wanted}.avif`, 'image/avif', sized().avif({ quality: 55, effort: 2 })));
    variants.push(await write(folder, `${wanted}.webp`, 'image/webp', sized().webp({ quality: 80, effort: 3 })));
  }
  return { blurhash: await blurOf(decoded()), variants };
}

async function square(path: string, folder: string, side: number): Promise<MadePicture> {
  const { data, info } = await open(path).rotate().resize({ width: side, height: side, fit: 'cover' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const decoded = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const variants = [await write(folder, `${WIDTHS[0]}.webp`, 'image/webp', decoded().webp({ quality: 80, effort: 4 }))];
  return { width: side, height: side, animated: false, blurhash: await blurOf(decoded()), variants };
}

async function animations(path: string, folder: string, width: number): Promise<Made> {
  const variants: MadeVariant[] = [];
  for (const wanted of widthsFor(width)) {
    const sized = open(path, true).resize({ width: wanted, withoutEnlargement: true }).webp({ quality: 75, effort: 2 });
    variants.push(await write(folder, `${wanted}.webp`, 'image/webp', sized));
  }
  return { blurhash: await blurOf(open(path)), variants };
}

/** All that the picture is wide enough for, and the next: a picture of 600 is kept as it is under the name of 960. */
function widthsFor(width: number): number[] {
  return WIDTHS.filter((_wanted, i) => i === 0 || width > (WIDTHS[i - 1] as number));
}

async function write(folder: string, name: string, contentType: string, picture: Sharp): Promise<MadeVariant> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  await writeFile(join(folder, name), data);
  return { name, contentType, width: info.width, height: info.pageHeight ?? info.height, bytes: data.length };
}

/** The colours of the picture in some 30 characters, shown until it is there. Source: blurha.sh. */
async function blurOf(picture: Sharp): Promise<string> {
  const { data, info } = await picture.resize({ width: BLUR.width, height: BLUR.height, fit: 'inside' }).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return encode(new Uint8ClampedArray(data), info.width, info.height, BLUR.x, BLUR.y);
}
