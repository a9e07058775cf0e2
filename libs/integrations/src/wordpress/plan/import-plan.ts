import type { ArticleBody } from '#rich-text';
import type { OwnLinks } from '../content/own-links.js';

/** Someone the export names. Without an account in the hub, they become a former person who can't sign in. */
export interface PlannedPerson {
  /** Stays the same for the same export: `author:login`, or `commenter:` with mail address or name. */
  readonly externalId: string;
  readonly displayName: string;
  /** Lower case; null where the export has none. */
  readonly email: string | null;
  readonly login: string | null;
  /** Had an account in WordPress, which checked the address; what a commenter gives as theirs, nobody has checked. */
  readonly hadAccount: boolean;
}

/** A comment that becomes a reply in the article's discussion. */
export interface PlannedComment {
  readonly externalId: string;
  /** The comment it answers; null where it answers the article. */
  readonly parentExternalId: string | null;
  readonly author: string;
  readonly text: string;
  readonly at: Date;
  /** Waiting for approval in WordPress: held here too. */
  readonly held: boolean;
  /** Of what the export says, by which a later run sees that it changed. */
  readonly digest: string;
}

/** A post or a page that becomes an article. */
export interface PlannedArticle {
  readonly externalId: string;
  readonly kind: 'post' | 'page';
  readonly title: string;
  readonly slug: string;
  readonly author: string;
  readonly body: ArticleBody;
  /** The featured image. */
  readonly cover: { readonly url: string; readonly alternativeText: string } | null;
  readonly excerpt: string | null;
  readonly published: boolean;
  /** When it came out, or was last touched for a draft. */
  readonly at: Date;
  readonly modifiedAt: Date;
  readonly sticky: boolean;
  readonly category: { readonly slug: string; readonly name: string } | null;
  readonly tags: readonly string[];
  readonly comments: readonly PlannedComment[];
  /** Of what the export says, without the comments. */
  readonly digest: string;
}

/** Something of the export that isn't brought along, or in another form. */
export interface ReportEntry {
  /** Whose: `post 1241 "Title"`. */
  readonly where: string;
  readonly what: string;
  readonly excerpt: string;
  /** Of a picture or file that stays where it is; where the import brings it in after all, there is nothing to report. */
  readonly mediaUrl?: string;
}

/** What an import will do, worked out before anything is written. */
export interface ImportPlan {
  readonly title: string;
  readonly description: string;
  /** Address of the WordPress that was exported: together with its numbers, it names each thing. */
  readonly baseUrl: string;
  readonly people: readonly PlannedPerson[];
  readonly articles: readonly PlannedArticle[];
  /** `page`: the address of the page that WordPress shows a file on. */
  readonly attachments: readonly { readonly title: string; readonly url: string; readonly page: string; readonly alternativeText: string }[];
  /** Which of its own posts and pages an address is of. */
  readonly links: OwnLinks;
  readonly report: readonly ReportEntry[];
}
