import { type FiledMedia, MediaKind } from '#media';
import type { GatheredMedia } from './gather-media.js';

export interface PlacedMedia {
  /** UUID */
  readonly id: string;
  readonly kind: MediaKind;
}

/** The pictures and files that articles of an import may hold: here from before, or stored just now and made a row of once one is used. */
export class BroughtMedia {
  private readonly used = new Map<string, FiledMedia>();
  private readonly unused: Map<string, FiledMedia>;

  /** @param gathered undefined: without a folder nothing comes in, and addresses stay as they are. @param here by upload's path */
  constructor(
    private readonly gathered: GatheredMedia | undefined,
    private readonly here: ReadonlyMap<string, PlacedMedia>,
  ) {
    this.unused = new Map(gathered?.filed);
  }

  /** Whether it was here before this run. */
  wasHere(url: string): boolean {
    return this.here.has(this.uploadOf(url));
  }

  /** What an article is to show or lead to in the place of an old address; undefined where that stays. What is asked for comes in. */
  find(url: string, isPicture: boolean): PlacedMedia | undefined {
    const upload = this.uploadOf(url);
    const placed = this.here.get(upload) ?? this.gathered?.filed.get(upload);
    if (placed === undefined || (isPicture && placed.kind !== MediaKind.IMAGE)) return undefined;
    const fresh = this.here.has(upload) ? undefined : this.unused.get(upload);
    if (fresh !== undefined && this.unused.delete(upload)) this.used.set(upload, fresh);
    return placed;
  }

  /** Whether something that the import has written shows or links to it. */
  isIn(url: string): boolean {
    const upload = this.uploadOf(url);
    return this.here.has(upload) || (this.gathered?.filed.has(upload) === true && !this.unused.has(upload));
  }

  /** What stays at its old address, and why. */
  missing(): GatheredMedia['missing'] {
    return this.gathered?.missing ?? [];
  }

  /** What WordPress has those read who don't see the picture. */
  alternativeText(upload: string): string {
    return this.gathered?.alternativeTexts.get(upload) ?? '';
  }

  /** Those that rows are to be written of now, by upload's path; each is handed out once. */
  takeUsed(): [upload: string, filed: FiledMedia][] {
    const taken = [...this.used];
    this.used.clear();
    return taken;
  }

  /** UUIDs of all that articles may hold by this import's word. */
  ids(): ReadonlySet<string> {
    return new Set([...this.here.values(), ...(this.gathered?.filed.values() ?? [])].map(({ id }) => id));
  }

  /** What was stored for nothing. */
  leftOver(): FiledMedia[] {
    return [...this.unused.values()];
  }

  private uploadOf(url: string): string {
    return this.gathered?.uploads.get(url) ?? '';
  }
}
