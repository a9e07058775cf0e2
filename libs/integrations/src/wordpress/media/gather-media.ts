import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { FileAway, type FiledMedia, MediaKind } from '#media';
import type { ImportPlan, PlannedArticle } from '../plan/import-plan.js';
import type { MediaFolder } from './media-folder.js';
import { UploadPaths } from './upload-paths.js';
import { type WantedMedia, wantedMedia } from './wanted-media.js';

/** Pictures are made anew on this many cores, beside a hub that may be running. */
const AT_ONCE = 2;

const LONGEST_TEXT = 1_000;

const WHY = {
  UNSUPPORTED_TYPE: 'is neither a picture nor a document that the hub takes', TOO_MANY_PIXELS: 'has too many pixels', BROKEN: 'is damaged',
  AMBIGUOUS: 'is something else as well', TOO_COSTLY: 'takes too much memory or time', TOO_LARGE: 'is too large',
} as const;

/** What a folder has of the pictures and files that an import wants. Bytes are stored, rows are still to be written. */
export interface GatheredMedia {
  /** Upload's path by address. */
  readonly uploads: ReadonlyMap<string, string>;
  /** By upload's path; not for those that were here already. */
  readonly filed: ReadonlyMap<string, FiledMedia>;
  /** By upload's path, as far as WordPress has one. */
  readonly alternativeTexts: ReadonlyMap<string, string>;
  /** What stays at its old address, and why. */
  readonly missing: readonly { readonly url: string; readonly why: string; readonly article: PlannedArticle }[];
}

/** Looks up the files that articles show and lead to, and stores them. Takes about a second for a photograph. */
@Injectable()
export class GatherMedia {
  constructor(private readonly files: FileAway) {}

  /** @param isHere whether an upload was brought in before. Where it breaks off, nothing stays stored. */
  async run(plan: ImportPlan, folder: MediaFolder, isHere: (upload: string) => boolean, onFile: (count: number, of: number) => void): Promise<GatheredMedia> {
    const { uploads, paths, wanted, alternativeTexts } = await this.lookUp(plan, folder);
    const filed = new Map<string, FiledMedia>();
    const refused = new Map<string, string>();
    const fresh = [...paths].filter(([upload]) => !isHere(upload));
    const queue = fresh.values();
    let done = 0;
    const lane = async () => {
      for (const [upload, path] of queue) {
        const found = await this.files.store(path, basename(upload));
        if ('refusal' in found) refused.set(upload, WHY[found.refusal]);
        else filed.set(upload, found);
        onFile((done += 1), fresh.length);
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
    const failed = lanes.find((one) => one.status === 'rejected');
    if (failed) {
      await this.files.discard([...filed.values()]);
      throw failed.reason;
    }
    const missing = wanted.flatMap(({ url, article, isPicture }) => {
      const upload = uploads.get(url) ?? '';
      const noPicture = isPicture && filed.get(upload)?.kind === MediaKind.FILE ? 'is no picture' : undefined;
      const why = uploads.has(url) ? (refused.get(upload) ?? noPicture) : 'isn’t in the folder';
      return why === undefined ? [] : [{ url, why, article }];
    });
    return { uploads, filed, missing, alternativeTexts };
  }

  /** Stored for nothing. */
  async discard(filed: readonly FiledMedia[]): Promise<void> {
    await this.files.discard(filed);
  }

  private async lookUp(plan: ImportPlan, folder: MediaFolder) {
    const names = new UploadPaths(plan.baseUrl, plan.attachments.map(({ url }) => url));
    const shownOn = new Map(plan.attachments.filter(({ page }) => page !== '').map(({ page, url }) => [withoutSlash(page), url]));
    const uploads = new Map<string, string>();
    const paths = new Map<string, string>();
    const wanted: WantedMedia[] = [];
    for (const one of wantedMedia(plan)) {
      const candidates = names.candidates(shownOn.get(withoutSlash(one.url)) ?? one.url);
      if (candidates.length === 0) continue;
      wanted.push(one);
      for (const upload of candidates) {
        const path = paths.get(upload) ?? (await folder.find(upload));
        if (path === undefined) continue;
        paths.set(upload, path);
        uploads.set(one.url, upload);
        break;
      }
    }
    const alternativeTexts = new Map<string, string>();
    for (const { url, alternativeText } of plan.attachments) {
      const upload = names.candidates(url).find((candidate) => paths.has(candidate));
      if (upload === undefined) continue;
      uploads.set(url, upload);
      alternativeTexts.set(upload, [...alternativeText].slice(0, LONGEST_TEXT).join(''));
    }
    return { uploads, paths, wanted, alternativeTexts };
  }
}

/** The same page with and without a slash at its end. */
function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
