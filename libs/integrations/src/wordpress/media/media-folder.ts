import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where files lie within what people copy from a WordPress: its whole folder, wp-content, or the uploads alone. */
const PLACES = ['wp-content/uploads', 'uploads', ''];
const SAFE_STEP = /^(?!\.{1,2}$)[^/\\\0]+$/;

/** The folder that holds a WordPress's uploads. Nothing outside of it is ever read, whatever an export or a symbolic link says. */
export class MediaFolder {
  private constructor(private readonly root: string) {}

  /** @returns undefined where there is no such folder */
  static async open(path: string): Promise<MediaFolder | undefined> {
    const root = await realpath(path).catch(() => undefined);
    return root !== undefined && (await stat(root)).isDirectory() ? new MediaFolder(root) : undefined;
  }

  /** @param upload a path below WordPress's uploads, as 2013/03/x.jpg. @returns where it really lies; undefined where it isn't in here */
  async find(upload: string): Promise<string | undefined> {
    const steps = upload.split('/');
    if (!steps.every((step) => SAFE_STEP.test(step))) return undefined;
    for (const place of PLACES) {
      const found = await realpath(join(this.root, place, ...steps)).catch(() => undefined);
      if (found?.startsWith(this.root + sep) && (await stat(found)).isFile()) return found;
    }
    return undefined;
  }
}
