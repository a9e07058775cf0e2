import { open, stat } from 'node:fs/promises';

/** Readers of PDF look for its sign this far in (PDF 32000-1, annex H, note 13). */
const PDF_REACH = 1_024;
/** A ZIP's directory ends with a record of 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
const ZIP_RECORD = 22;
const ZIP_TAIL = ZIP_RECORD + 65_535;
const BLOCK = 1_048_576;
/** Beginnings of pages and programs, long enough that a picture's bytes don't spell them by chance. */
const PROGRAM = /<!doctype\s|<html[\s>]|<script[\s>]|<svg[\s>]|<\?php\s/i;
const LONGEST_SIGN = 16;

/**
 * Whether a file of this type would be taken for something else as well by whoever reads it differently: a picture that is a page, an
 * archive or a PDF, a document that is a page or begins as one thing and ends as another. Pictures are searched from end to end.
 */
export async function isPolyglot(path: string, contentType: string): Promise<boolean> {
  const { size } = await stat(path);
  const file = await open(path);
  const read = async (from: number, length: number) => {
    const block = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    const { bytesRead } = await file.read(block, 0, block.length, from);
    return block.subarray(0, bytesRead);
  };
  try {
    const isPicture = contentType.startsWith('image/');
    const head = await read(0, PDF_REACH);
    const at = head.indexOf('%PDF-');
    if (contentType === 'application/pdf' ? at !== 0 : at !== -1) return true;
    if ((isPicture || contentType === 'application/pdf') && endsAsZip(await read(Math.max(0, size - ZIP_TAIL), ZIP_TAIL))) return true;
    if (!isPicture) return PROGRAM.test(head.toString('latin1'));
    for (let from = 0; from < size; from += BLOCK) {
      if (PROGRAM.test((await read(from, BLOCK + LONGEST_SIGN)).toString('latin1'))) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}

/** Whether these last bytes of a file hold a ZIP's end whose comment reaches exactly to theirs. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1')) {
    if (at + ZIP_RECORD <= tail.length && at + ZIP_RECORD + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}
