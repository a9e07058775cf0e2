import { describe, expect, it } from '@jest/globals';
import twitter from 'twitter-text';
import { company } from './company.js';
import { pictures } from './pictures/pictures.js';
import type { DemoPost } from './demo-company.js';
import { reactionsIn, readersOf } from './reactions.js';
import { scheduleOf } from './schedule.js';
import { viewsIn } from './views.js';

const people = new Map(company.people.map((person) => [person.handle, person]));
const posts = new Map(company.posts.map((post) => [post.key, post]));
const channels = new Map(company.channels.map((channel) => [channel.slug, channel]));
const articles = new Map(company.articles.map((article) => [article.slug, article]));
const present = company.people.filter((person) => !person.former);
const employees = present.filter((person) => !person.roles.includes('GUEST'));

/** A winter evening, a summer night, a Saturday and a Sunday: whenever somebody starts the demo. */
const days = ['2026-11-24T20:00:00Z', '2026-07-01T23:30:00Z', '2026-04-04T09:00:00Z', '2026-03-29T05:00:00Z'].map(
  (day) => new Date(day),
);

const doubles = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
const written = (post: DemoPost): boolean => post.repostOf === undefined;
const refers = (post: DemoPost): string[] => [post.replyTo, post.quoteOf, post.repostOf].filter((key) => key !== undefined);

function hourOf(post: DemoPost, time: Date): number {
  const timeZone = people.get(post.by)?.place.timeZone;
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(time));
}

describe('the people', () => {
  it('are about forty in eight departments over three countries', () => {
    expect(employees.length).toBeGreaterThanOrEqual(38);
    expect(company.departments).toHaveLength(8);
    expect(new Set(employees.map((person) => person.place.country)).size).toBe(3);
  });

  it('have handles that are valid and theirs alone', () => {
    for (const { handle } of company.people) expect(handle).toMatch(/^[a-z0-9_]{1,20}$/);
    expect(doubles(company.people.map(({ handle }) => handle))).toEqual([]);
    expect(doubles(company.people.map(({ mail }) => mail))).toEqual([]);
  });

  it('include those that others rely on', () => {
    expect(people.get('ada')?.department).toBe('almanac');
    expect(people.get('grace')?.title).toBe('Chief executive');
    expect(people.get('mia')?.roles).toContain('MODERATOR');
    expect(people.get('tom')?.roles).toContain('ADMINISTRATOR');
    expect(people.get('gil')?.roles).toEqual(['GUEST']);
    expect(company.people.filter((person) => person.former).length).toBeGreaterThanOrEqual(2);
  });

  it('include somebody new, who has written, followed and reacted to nothing', () => {
    const newcomers = company.people.filter(({ newcomer }) => newcomer).map(({ handle }) => handle);
    expect(newcomers).toEqual(['noor']);
    expect([...company.posts, ...reactionsIn(company), ...company.follows].filter((deed) => newcomers.includes(deed.by))).toEqual([]);
  });

  it('have a manager and a department that exist, and grace at the end of every line', () => {
    const slugs = company.departments.map(({ slug }) => slug);
    for (const person of employees) {
      expect(slugs).toContain(person.department);
      let above = person;
      for (let steps = 0; above.manager && steps < 8; steps += 1) above = people.get(above.manager) ?? above;
      expect([person.handle, above.handle]).toEqual([person.handle, 'grace']);
    }
  });

  it('lead departments that form a tree', () => {
    for (const department of company.departments) {
      expect(people.get(department.head)?.department).toBe(department.slug);
      if (department.parent) expect(company.departments.map(({ slug }) => slug)).toContain(department.parent);
    }
  });
});

describe('the channels', () => {
  it('have slugs of their own and members who are here', () => {
    expect(doubles(company.channels.map(({ slug }) => slug))).toEqual([]);
    for (const { members, owners, publishers } of company.channels) {
      for (const handle of [...members, ...owners, ...publishers]) expect(present).toContain(people.get(handle));
      expect(doubles([...members, ...owners])).toEqual([]);
    }
  });

  it('show gil one private channel and nothing else', () => {
    const his = company.channels.filter(({ members, owners, publishers }) =>
      [...members, ...owners, ...publishers].includes('gil'),
    );
    expect(his.map(({ slug }) => slug)).toEqual(['douro-bar']);
    expect(his[0]?.private).toBe(true);
    for (const post of company.posts.filter(({ by }) => by === 'gil')) expect(post.channel).toBe('douro-bar');
    expect(company.follows.filter(({ by, person }) => by === 'gil' || person === 'gil')).toEqual([]);
  });
});

describe('the articles', () => {
  const published = company.articles.filter(({ publishedAt }) => publishedAt);

  it('are a dozen or more, four of them or more in Chinese', () => {
    expect(published.length).toBeGreaterThanOrEqual(12);
    expect(published.filter(({ language }) => language === 'zh').length).toBeGreaterThanOrEqual(4);
    expect(doubles(company.articles.map(({ slug }) => slug))).toEqual([]);
  });

  it('stand in a blog, are by people, and are long enough to be read', () => {
    for (const article of company.articles) {
      expect(company.blogs.map(({ slug }) => slug)).toContain(article.blog);
      for (const handle of [article.author, ...(article.coAuthors ?? [])]) expect([...people.keys()]).toContain(handle);
      expect(article.excerpt.length).toBeLessThanOrEqual(280);
    }
    for (const { markdown, language, slug } of published) {
      const words = language === 'zh' ? (markdown.match(/\p{Script=Han}/gu) ?? []).length : markdown.split(/\s+/).length;
      expect([slug, words >= 350 && words <= 1_400]).toEqual([slug, true]);
    }
  });

  it('are put into series of their own blog, once', () => {
    expect(company.series.length).toBeGreaterThanOrEqual(2);
    for (const { blog, articles: parts, by } of company.series) {
      expect([...people.keys()]).toContain(by);
      for (const slug of parts) expect([slug, articles.get(slug)?.blog]).toEqual([slug, blog]);
    }
    expect(doubles(company.series.flatMap(({ articles: parts }) => parts))).toEqual([]);
  });

  it('are drafts where somebody comments, whom they are shared with', () => {
    expect(company.articles.filter(({ comments }) => comments?.length)).toHaveLength(2);
    for (const { author, coAuthors = [], commenters = [], comments = [], publishedAt } of company.articles) {
      if (commenters.length + comments.length > 0) expect(publishedAt).toBeUndefined();
      for (const { by } of comments) expect([author, ...coAuthors, ...commenters]).toContain(by);
      for (const handle of [...coAuthors, ...commenters]) expect(present).toContain(people.get(handle));
    }
  });

  it('are written by those who may write in their blog', () => {
    for (const { blog: slug, author } of company.articles) {
      const owner = company.blogs.find((blog) => blog.slug === slug)?.owner;
      if (!owner) throw new Error(`no blog ${slug}`);
      if ('person' in owner) expect(author).toBe(owner.person);
      if ('department' in owner) expect([author, people.get(author)?.department]).toEqual([author, owner.department]);
      if ('channel' in owner) expect(channels.get(owner.channel)?.publishers).toContain(author);
    }
  });
});

describe('what moderators find', () => {
  it('is about others’ posts, by people of the company', () => {
    expect(company.reports.length).toBeGreaterThan(0);
    for (const { by, post } of company.reports) {
      expect(employees.map(({ handle }) => handle)).toContain(by);
      expect(posts.get(post)?.by ?? by).not.toBe(by);
    }
  });
});

describe('the posts', () => {
  it('are many, with threads of depth, in several languages', () => {
    expect(company.posts.length).toBeGreaterThanOrEqual(260);
    const depth = (post: DemoPost): number => (post.replyTo ? 1 + depth(posts.get(post.replyTo) ?? post) : 0);
    expect(Math.max(...company.posts.filter(written).map(depth))).toBeGreaterThanOrEqual(3);
    expect(company.posts.filter(({ text }) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThanOrEqual(60);
  });

  it('refer to what is there, and come after it in the list', () => {
    expect(doubles(company.posts.map(({ key }) => key))).toEqual([]);
    const seen = new Set<string>();
    for (const post of company.posts) {
      for (const key of refers(post)) expect([post.key, key, seen.has(key)]).toEqual([post.key, key, true]);
      if (post.replyTo) expect(post.channel).toBe(posts.get(post.replyTo)?.channel);
      if (post.article) expect(articles.get(post.article)?.publishedAt).toBeDefined();
      seen.add(post.key);
    }
  });

  it('have pictures that are drawn for a post or an article of their own author', () => {
    for (const { by, post, coverOf, alternativeText } of pictures) {
      const subject = company.posts.find(({ key }) => key === post)?.by ?? company.articles.find(({ slug }) => slug === coverOf)?.author;
      expect({ alternativeText, by }).toEqual({ alternativeText: expect.stringMatching(/./), by: subject });
    }
  });

  it('fit into a post', () => {
    for (const { key, text } of company.posts.filter(written)) {
      const { weightedLength, valid } = twitter.parseTweet(text);
      expect([key, weightedLength <= 280 ? 280 : weightedLength, valid]).toEqual([key, 280, true]);
    }
  });

  it('mention only people who are here and may read them', () => {
    for (const { key, text, channel } of company.posts) {
      for (const handle of twitter.extractMentions(text)) expect([key, readersOf(company, channel)]).toEqual([key, expect.arrayContaining([handle])]);
    }
  });

  it('are by those who may write there', () => {
    for (const post of company.posts) {
      const channel = channels.get(post.channel);
      if (!channel) throw new Error(`${post.key} is in no channel`);
      const inside = [...channel.members, ...channel.owners, ...channel.publishers];
      if (channel.private) expect([post.key, inside]).toEqual([post.key, expect.arrayContaining([post.by])]);
      if (channel.kind === 'BROADCAST' && !post.replyTo && written(post)) {
        expect([post.key, channel.publishers]).toEqual([post.key, expect.arrayContaining([post.by])]);
      }
    }
  });

  it('never carry words of a private channel out of it', () => {
    for (const post of company.posts) {
      const quoted = posts.get(post.quoteOf ?? post.repostOf ?? '');
      if (quoted && channels.get(quoted.channel)?.private) expect(post.channel).toBe(quoted.channel);
    }
  });
});

describe.each(days)('filled in at %s', (now) => {
  const times = scheduleOf(company, now);
  const timeOf = (key: string): Date => times.get(key) ?? new Date(Number.NaN);

  it('puts every post before now and after what it refers to', () => {
    for (const post of company.posts) {
      expect([post.key, timeOf(post.key) < now]).toEqual([post.key, true]);
      for (const key of refers(post)) expect([post.key, timeOf(post.key) > timeOf(key)]).toEqual([post.key, true]);
    }
  });

  it('lets people write while they are awake', () => {
    for (const post of company.posts.filter(({ key }) => now.getTime() - timeOf(key).getTime() > 86_400_000)) {
      const hour = hourOf(post, timeOf(post.key));
      expect([post.key, hour, hour >= 7 && hour <= 21]).toEqual([post.key, hour, true]);
    }
  });

  it('ends within the last hours', () => {
    const newest = Math.max(...[...times.values()].map((time) => time.getTime()));
    expect(now.getTime() - newest).toBeLessThan(3_600_000);
  });
});

describe('what people do with it', () => {
  it('reacts once each, where one may read', () => {
    const reactions = reactionsIn(company);
    expect(doubles(reactions.map(({ subject, kind, by }) => `${kind} ${subject} ${by}`))).toEqual([]);
    expect(reactions.filter(({ by }) => by === 'gil').every(({ subject }) => posts.get(subject)?.channel === 'douro-bar')).toBe(true);
    expect(reactions.length).toBeGreaterThan(1_000);
  });

  it('follows people, tags and channels that exist', () => {
    for (const follow of company.follows) {
      if (follow.person) expect(present).toContain(people.get(follow.person));
      if (follow.channel) expect(channels.get(follow.channel)?.private).toBe(false);
      expect(follow.by).not.toBe(follow.person);
    }
    expect(doubles(company.follows.map(({ by, person, tag, channel }) => [by, person, tag, channel].join(' ')))).toEqual([]);
  });

  it('follows tags that somebody uses', () => {
    const used = new Set(company.posts.flatMap(({ text }) => twitter.extractHashtags(text).map((tag) => tag.toLowerCase())));
    const tagged = new Set(company.articles.flatMap(({ tags }) => tags));
    for (const { tag } of company.follows) if (tag) expect([tag, used.has(tag) || tagged.has(tag)]).toEqual([tag, true]);
  });
});

describe('what was seen', () => {
  const articleAuthors = (slug: string) => [articles.get(slug)?.author, ...(articles.get(slug)?.coAuthors ?? [])];

  it.each(days)('includes all who reacted, and nobody who may not read it, wrote it or looked before it was there, at %s', (now) => {
    const views = viewsIn(company, now);
    const seen = new Set(views.map(({ subject, by }) => `${by} ${subject}`));
    expect(seen.size).toBe(views.length);
    for (const { subject, by } of reactionsIn(company).filter((one) => !articleAuthors(one.subject).includes(one.by))) expect(seen).toContain(`${by} ${subject}`);
    for (const view of views) {
      const post = posts.get(view.subject);
      const channel = post?.channel ?? company.blogs.find(({ slug }) => slug === articles.get(view.subject)?.blog)?.channel ?? '';
      if (!readersOf(company, channel).includes(view.by)) throw new Error(`${view.by} may not read ${view.subject}`);
      expect(view.kind === 'post' ? [post?.by] : articleAuthors(view.subject)).not.toContain(view.by);
      if (view.at < view.outAt || view.at > now) throw new Error(`${view.by} sees ${view.subject} at ${view.at.toISOString()}`);
    }
  });

  it('is most of the company for what steers it, and fewer read than see', () => {
    const views = viewsIn(company, days[0]!).filter(({ outAt }) => outAt < new Date('2026-11-18T00:00:00Z'));
    for (const root of company.posts.filter(({ channel, replyTo, repostOf }) => channel === 'all-hands' && !replyTo && !repostOf)) {
      const ofIt = views.filter(({ subject }) => subject === root.key);
      if (ofIt.length === 0) continue;
      expect(ofIt.length).toBeGreaterThan(employees.length * 0.6);
      expect(ofIt.filter(({ read }) => read).length).toBeLessThan(ofIt.length);
    }
  });
});
