/** Someone with an account in the WordPress that was exported. */
export interface WxrAuthor {
  readonly login: string;
  readonly email: string;
  readonly displayName: string;
}

/** A category, a tag or another term, of a taxonomy (`category`, `post_tag`, `nav_menu`, …). */
export interface WxrTerm {
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
}

/** A comment, pingback or trackback under an item. */
export interface WxrComment {
  readonly id: string;
  /** `0` where it answers the item itself. */
  readonly parentId: string;
  readonly author: string;
  readonly email: string;
  /** `comment` (or empty), `pingback`, `trackback`. */
  readonly type: string;
  /** `1` approved, `0` waiting, `spam`, `trash`, `post-trashed`. */
  readonly approved: string;
  readonly date: Date | null;
  readonly content: string;
}

/** A post, a page, an attachment, a menu item, or whatever kind a plugin adds. */
export interface WxrItem {
  /** Line of the file where it begins. */
  readonly line: number;
  readonly id: string;
  readonly parentId: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly slug: string;
  readonly link: string;
  /** An address that never changes, as https://old.example/?p=42. */
  readonly guid: string;
  /** The author's login. */
  readonly creator: string;
  readonly content: string;
  readonly excerpt: string;
  /** Null where WordPress has none (`0000-00-00`), as for drafts. */
  readonly publishedAt: Date | null;
  readonly modifiedAt: Date | null;
  readonly password: string;
  readonly sticky: boolean;
  readonly terms: readonly WxrTerm[];
  readonly comments: readonly WxrComment[];
  readonly attachmentUrl: string;
  readonly alternativeText: string;
  /** Number of the attachment that is its featured image; empty where it has none. */
  readonly thumbnailId: string;
  /** JSON of the notes that WordPress keeps beside the content; empty where there are none. */
  readonly footnotes: string;
}

/** A whole WordPress export (WXR 1.0 to 1.2). */
export interface WxrFile {
  readonly title: string;
  readonly description: string;
  readonly baseUrl: string;
  readonly authors: readonly WxrAuthor[];
  readonly terms: readonly WxrTerm[];
  readonly items: readonly WxrItem[];
}
