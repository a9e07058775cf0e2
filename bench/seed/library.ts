import type { Company, SeedChannel, SeedPerson } from './company.js';
import { uuidAt } from './ids.js';
import type { Random } from './random.js';
import { period, sizes } from './sizes.js';
import { sentence } from './words.js';

export interface SeedTag {
  readonly id: string;
  readonly name: string;
}

export interface SeedBlog {
  readonly id: string;
  readonly slug: string;
  readonly owner: SeedPerson;
  readonly channel: SeedChannel;
}

export interface SeedArticle {
  readonly id: string;
  readonly revisionId: string;
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly blog: SeedBlog;
  readonly at: number;
}

export function makeTags(random: Random): SeedTag[] {
  return Array.from({ length: sizes.tags }, (_, i) => ({ id: uuidAt(random, period.from), name: `tag${i}` }));
}

/** Articles that posts carry as cards, in blogs that the whole company reads. */
export function makeArticles(random: Random, company: Company): SeedArticle[] {
  const blogs = Array.from({ length: sizes.blogs }, (_, i): SeedBlog => ({
    id: uuidAt(random, period.from), slug: `blog-${i}`, owner: company.people[i] as SeedPerson, channel: company.everyone,
  }));
  return Array.from({ length: sizes.articles }, (_, i) => ({
    id: uuidAt(random, period.from + i), revisionId: uuidAt(random, period.from + i), slug: `article-${i}`, title: `Article ${i}`,
    text: Array.from({ length: 12 }, () => sentence(random, 20, 60).text).join('. '), blog: random.pick(blogs), at: period.from + i,
  }));
}
