/** The shapes of the demo company: what is written by hand, before anything of it is a row. */

/** A place people work from; its time zone decides what "09:14" means for who writes there. */
export interface DemoPlace {
  readonly city: string;
  readonly country: string;
  /** IANA name. None lies west of Lisbon, whose date is the demo's date (see `moments.ts`). */
  readonly timeZone: string;
}

export interface DemoDepartment {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly parent?: string;
  /** Handle of who leads it. */
  readonly head: string;
}

export interface DemoEducation {
  readonly school: string;
  readonly degree?: string;
  readonly field?: string;
  readonly fromYear: number;
  readonly toYear?: number;
}

export interface DemoEmployer {
  readonly company: string;
  readonly title: string;
  readonly fromYear: number;
  /** Absent: still there. */
  readonly toYear?: number;
}

export type DemoRole = 'EMPLOYEE' | 'GUEST' | 'PUBLISHER' | 'MODERATOR' | 'ADMINISTRATOR';

export interface DemoPerson {
  readonly handle: string;
  readonly displayName: string;
  readonly mail: string;
  readonly title: string;
  readonly headline: string;
  /** Plain text. */
  readonly bio: string;
  readonly skills: readonly string[];
  readonly education: readonly DemoEducation[];
  readonly employers: readonly DemoEmployer[];
  /** Absent for guests. */
  readonly department?: string;
  /** Handle. */
  readonly manager?: string;
  readonly place: DemoPlace;
  readonly roles: readonly DemoRole[];
  /** BCP 47, the language they would rather read the screen in. */
  readonly language: 'en' | 'zh' | 'de' | 'pt';
  readonly pronouns?: string;
  readonly status?: { readonly text: string; readonly emoji?: string };
  /** Two letters, or one or two characters, for the face without a picture. */
  readonly initials: string;
  /** They speak for the company; what is said beside their name. */
  readonly official?: string;
  /** They began this week: nobody follows them, nor they anybody, and they have written nothing. */
  readonly newcomer?: true;
  /** They left: what they wrote stays, sign-in doesn't. */
  readonly former?: true;
}

export interface DemoChannel {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly kind: 'EVERYONE' | 'DEPARTMENT' | 'TOPIC' | 'BROADCAST';
  readonly private: boolean;
  /** For BROADCAST: whether everybody belongs to it. */
  readonly companyWide?: true;
  /** For DEPARTMENT: its slug; members follow from the directory. */
  readonly department?: string;
  /** Handles. Owners and publishers are members without being listed. Empty where membership follows by itself. */
  readonly members: readonly string[];
  readonly owners: readonly string[];
  /** For BROADCAST: who may start posts. */
  readonly publishers: readonly string[];
}

export type DemoBlogOwner =
  | { readonly person: string }
  | { readonly department: string }
  | { readonly channel: string };

export interface DemoBlog {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly owner: DemoBlogOwner;
  /** Where its notices go and whose audience its articles have. */
  readonly channel: string;
  readonly language: 'en' | 'zh' | 'de' | 'pt';
}

/** When something was written, relative to the day the demo is filled in. Built by the functions of `moments.ts`. */
export type DemoMoment =
  | { readonly workdaysAgo: number; readonly at: string }
  | { readonly weekendsAgo: number; readonly day: 'Saturday' | 'Sunday'; readonly at: string }
  | { readonly minutesAgo: number }
  /** After the post it answers, quotes or passes on. */
  | { readonly minutesAfter: number };

export type DemoEmoji = '👍' | '❤️' | '🎉' | '😄' | '💡' | '👀';

/** How many people reacted; who they are is chosen by `reactions.ts`, always the same. */
export type DemoReactionCounts = Readonly<Partial<Record<DemoEmoji, number>>>;

/** A reply as it is written: under what it answers. */
export interface DemoReply {
  readonly by: string;
  readonly at: DemoMoment;
  readonly text: string;
  readonly key?: string;
  readonly quoteOf?: string;
  readonly article?: string;
  readonly reactions?: DemoReactionCounts;
  readonly replies?: readonly DemoReply[];
}

/** A root post as it is written, with its replies in it. */
export interface DemoThread extends Omit<DemoReply, 'key'> {
  readonly key: string;
  /** Absent: EVERYONE. */
  readonly channel?: string;
}

/** Somebody passes another's post on. */
export interface DemoRepost {
  readonly by: string;
  readonly repostOf: string;
  readonly at: DemoMoment;
}

export interface DemoDraftComment {
  readonly by: string;
  readonly text: string;
  /** The words of the text that it is about. */
  readonly on?: string;
  readonly answers?: readonly { readonly by: string; readonly text: string }[];
  /** Nothing is left to do about it. */
  readonly settled?: true;
}

/** Articles of one blog, in the order in which they are read. */
export interface DemoSeries {
  readonly blog: string;
  /** Handle of who begins it. */
  readonly by: string;
  readonly title: string;
  readonly description: string;
  /** Slugs. */
  readonly articles: readonly string[];
}

export interface DemoArticle {
  readonly slug: string;
  readonly blog: string;
  readonly title: string;
  readonly author: string;
  readonly coAuthors?: readonly string[];
  /** Who may read and comment on it while it is a draft. */
  readonly commenters?: readonly string[];
  /** What was said of the draft, in order. */
  readonly comments?: readonly DemoDraftComment[];
  readonly language: 'en' | 'zh' | 'de' | 'pt';
  readonly category: string;
  readonly tags: readonly string[];
  readonly excerpt: string;
  readonly markdown: string;
  /** Absent: a draft. */
  readonly publishedAt?: DemoMoment;
  /** The author's own words for the stream. Absent: published quietly, or a draft. */
  readonly notice?: string;
  readonly noticeReactions?: DemoReactionCounts;
  /** Replies to the notice. */
  readonly discussion?: readonly DemoReply[];
  /** On the article itself. */
  readonly reactions?: DemoReactionCounts;
}

/** One post, flat: threads and discussions unfolded, in an order in which what is referred to comes first. */
export interface DemoPost {
  readonly key: string;
  readonly by: string;
  /** `hub:/…` is an address of the hub, and `hub:/p/KEY` that of an earlier post. */
  readonly text: string;
  readonly at: DemoMoment;
  /** Slug; a reply's is its root's. */
  readonly channel: string;
  /** Key. */
  readonly replyTo?: string;
  /** Key. */
  readonly quoteOf?: string;
  /** Key; then the text is empty. */
  readonly repostOf?: string;
  /** Slug of the article this post carries as its card. */
  readonly article?: string;
  /** Slug of the article this post is the notice of: made by publishing, not by posting. */
  readonly noticeOf?: string;
  readonly reactions?: DemoReactionCounts;
}

/** Exactly one of `person`, `tag`, `channel`. */
export interface DemoFollow {
  readonly by: string;
  readonly person?: string;
  readonly tag?: string;
  readonly channel?: string;
}

/** Something that somebody told the moderators. */
export interface DemoReport {
  readonly by: string;
  /** Key. */
  readonly post: string;
  readonly reason: 'CONFIDENTIAL' | 'OTHER';
  readonly comment: string;
}

export interface DemoCompany {
  readonly name: string;
  readonly localName: string;
  readonly story: string;
  readonly departments: readonly DemoDepartment[];
  readonly people: readonly DemoPerson[];
  readonly channels: readonly DemoChannel[];
  readonly blogs: readonly DemoBlog[];
  readonly articles: readonly DemoArticle[];
  readonly series: readonly DemoSeries[];
  readonly posts: readonly DemoPost[];
  readonly follows: readonly DemoFollow[];
  readonly reports: readonly DemoReport[];
}
