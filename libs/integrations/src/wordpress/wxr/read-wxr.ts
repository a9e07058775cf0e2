import type { WxrFile } from './wxr-file.js';
import { WxrReader } from './wxr-reader.js';
import { WxrError } from './wxr.error.js';

/**
 * Reads a WordPress export from a stream of bytes (a file, of any size: only what is imported is kept).
 *
 * @param onItem told the number of items read so far, after each.
 * @throws WxrError with line and reason: XML that isn't well-formed or is cut short, bytes that aren't UTF-8, a document
 * type, another kind of document, an item without its number, kind or status, a date that is none.
 */
export async function readWxr(source: AsyncIterable<Uint8Array>, onItem?: (count: number) => void): Promise<WxrFile> {
  const reader = new WxrReader(onItem);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
      line += text.split('\n').length - 1;
      return text;
    } catch {
      throw new WxrError('the file is not UTF-8', line);
    }
  };
  for await (const bytes of source) reader.write(decode(bytes));
  reader.write(decode());
  return reader.finish();
}
