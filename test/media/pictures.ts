import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type OverlayOptions } from 'sharp';

const RED = { r: 200, g: 30, b: 30 };

/** A picture of one colour and some noise, which is wider than it is high. */
export function plainPicture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: RED } });
}

/** As a phone writes it: lying, with the sign that it is to be turned, the place where it was taken, and its owner's name. */
export function phonePicture(width = 1_200, height = 800): Promise<Buffer> {
  const exif = { IFD0: { Artist: 'Secret Owner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 42/1 0/1' } };
  const leftHalf: OverlayOptions = { input: { create: { width: width / 2, height, channels: 3, background: { r: 10, g: 10, b: 220 } } }, left: 0, top: 0 };
  return plainPicture(width, height).composite([leftHalf]).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
}

export function pngPicture(width = 64, height = 64): Promise<Buffer> {
  return plainPicture(width, height).png().toBuffer();
}

/** A GIF of `frames` frames. */
export async function movingPicture(frames = 3): Promise<Buffer> {
  const colours = Array.from({ length: frames }, (_none, i) => ({ r: (i * 80) % 256, g: 100, b: 50 }));
  const inputs = await Promise.all(colours.map((background) => sharp({ create: { width: 100, height: 60, channels: 3, background } }).png().toBuffer()));
  return sharp(inputs, { join: { animated: true } }).gif({ delay: 100 }).toBuffer();
}

/** A PNG that says it is this large, with not even a row of it. */
export function hugePicture(width = 50_000, height = 50_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export const scriptedDrawing = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script><rect width="10" height="10"/></svg>');
