import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
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

/** A PNG of less than a megabyte and within the bound on pixels that takes 784 MB to read: interlaced, so that all of it is needed at once, four channels of 16 bits. */
export function pictureBomb(): Buffer {
  const side = 9_900;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([16, 6, 0, 0, 1], 8);
  // Blocks that stand on their own say the same as often as one likes.
  const megabyte = 1_048_576;
  const block = deflateRawSync(Buffer.alloc(megabyte), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Math.ceil((side * (side * 8 + 2)) / megabyte) + 1;
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE((((blocks * megabyte) % 65_521) * 65_536 + 1) >>> 0);
  const rows = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: blocks }, () => block), Buffer.from([3, 0]), sum]);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A GIF that is a program, too: its width is a comment's beginning, and what follows its end closes it. */
export async function scriptedPicture(): Promise<Buffer> {
  const gif = await sharp({ create: { width: 0x2a2f, height: 2, channels: 3, background: RED } }).gif().toBuffer();
  return Buffer.concat([gif, Buffer.from('*/=1;alert(1);//')]);
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
