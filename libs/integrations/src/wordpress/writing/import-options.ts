import type { MediaFolder } from '../media/media-folder.js';

/** Where an import goes, and who is told how far it is. */
export interface ImportOptions {
  /** Slug of the blog; made if absent. */
  readonly blog: string;
  /** Handle of who looks after drafts whose author can't sign in, until they do. */
  readonly adopt?: string | undefined;
  /** Where the files of the WordPress are; without it, all pictures stay at their old addresses. */
  readonly media?: MediaFolder | undefined;
  /** Told the number of pictures and files looked at, after each. */
  readonly onFile?: (count: number, of: number) => void;
  /** Told the number of articles done, after each. */
  readonly onArticle?: (count: number, of: number) => void;
}
