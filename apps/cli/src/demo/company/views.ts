import type { DemoChannel, DemoCompany, DemoPost } from './demo-company.js';
import { fraction } from './fingerprint.js';
import { instantOfMoment } from './moments.js';
import { reactionsIn, readersOf } from './reactions.js';
import { scheduleOf } from './schedule.js';

export interface DemoView {
  /** Key of a post, or slug of an article. */
  readonly subject: string;
  readonly kind: 'post' | 'article';
  readonly by: string;
  /** When the subject came out. */
  readonly outAt: Date;
  readonly at: Date;
  readonly read: boolean;
}

/** Something to be seen, and by which part of those who may read it. */
interface Sight extends Pick<DemoView, 'subject' | 'kind' | 'outAt'> {
  readonly channel: string;
  readonly authors: readonly string[];
  /** From 0 to 1: of those who belong to its channel, and of all others who may read it. */
  readonly within: number;
  readonly beyond: number;
  /** Which part of those who see it read it. */
  readonly read: number;
  /** Who answered it or passed it on. */
  readonly known: readonly string[];
}

const HOUR = 3_600_000;
/** Most look on the same day, some after the weekend; whole hours up to this. */
const LATEST = 96;

/** Who saw and read what, in the days after it came out: whoever reacted, answered or passed it on, and others of those who may read it. */
export function viewsIn(company: DemoCompany, now: Date): DemoView[] {
  const times = scheduleOf(company, now);
  const reacted = Map.groupBy(reactionsIn(company), ({ subject }) => subject);
  const channels = new Map(company.channels.map((channel) => [channel.slug, channel]));
  return [...posts(company, times, now), ...articles(company, times, now)].flatMap((sight) => {
    const certain = new Set([...sight.known, ...(reacted.get(sight.subject) ?? []).map(({ by }) => by)]);
    return readersOf(company, sight.channel)
      .filter((handle) => !sight.authors.includes(handle))
      .flatMap((by) => viewOf(sight, by, { certain: certain.has(by), belongs: belongs(company, channels.get(sight.channel), by) }, now) ?? []);
  });
}

function viewOf({ subject, kind, outAt, within, beyond, read }: Sight, by: string, { certain, belongs }: { certain: boolean; belongs: boolean }, now: Date): DemoView | undefined {
  const chance = fraction(`${by} sees ${subject}`);
  const at = new Date(outAt.getTime() + LATEST * HOUR * fraction(`${by} comes to ${subject}`) ** 3);
  if (!certain && (chance >= (belongs ? within : beyond) || at > now)) return undefined;
  return { subject, kind, by, outAt, at: at > now ? now : at, read: certain || fraction(`${by} reads ${subject}`) < read };
}

function* posts(company: DemoCompany, times: ReadonlyMap<string, Date>, now: Date): Generator<Sight> {
  const concerning = Map.groupBy(company.posts, (post) => post.replyTo ?? post.repostOf);
  for (const post of company.posts) {
    if (post.repostOf !== undefined) continue;
    const known = (concerning.get(post.key) ?? []).map(({ by }) => by);
    const common = { subject: post.key, kind: 'post', outAt: times.get(post.key) ?? now, channel: post.channel, authors: [post.by], known } as const;
    yield { ...common, ...partsOf(post) };
  }
}

/** What the whole company is told is seen by most; a reply by those who open its thread. */
function partsOf(post: DemoPost): Pick<Sight, 'within' | 'beyond' | 'read'> {
  if (post.replyTo !== undefined) return { within: 0.5, beyond: 0.15, read: 0.7 };
  return { within: 0.85, beyond: 0.25, read: 0.65 };
}

function* articles(company: DemoCompany, times: ReadonlyMap<string, Date>, now: Date): Generator<Sight> {
  for (const { slug, blog, author, coAuthors = [], publishedAt } of company.articles) {
    const place = company.people.find(({ handle }) => handle === author)?.place;
    if (!publishedAt || !place) continue;
    const notice = company.posts.find(({ noticeOf }) => noticeOf === slug);
    const outAt = (notice && times.get(notice.key)) ?? instantOfMoment(publishedAt, place, now, undefined);
    const channel = company.blogs.find((each) => each.slug === blog)?.channel ?? 'everyone';
    yield { subject: slug, kind: 'article', outAt, channel, authors: [author, ...coAuthors], known: [], within: 0.7, beyond: 0.3, read: 0.6 };
  }
}

function belongs(company: DemoCompany, channel: DemoChannel | undefined, handle: string): boolean {
  if (!channel || channel.kind === 'EVERYONE' || channel.kind === 'BROADCAST') return true;
  if (channel.department !== undefined) return company.people.find((person) => person.handle === handle)?.department === channel.department;
  return [...channel.members, ...channel.owners, ...channel.publishers].includes(handle);
}
