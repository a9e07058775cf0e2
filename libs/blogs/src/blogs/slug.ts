import { slugify } from 'transliteration';
import { sql as query, type Sql, UserError } from '#platform';

const MAX = 80;

/** A title in Latin letters, digits and hyphens, at most 80 long: what an address is made of. */
export function slugOf(title: string, fallback: string): string {
  const slug = slugify(title, { lowercase: true, separator: '-' }).replace(/[^a-z0-9-]+/g, '-').replace(/-+/g, '-').slice(0, MAX).replace(/^-+|-+$/g, '');
  return slug || fallback;
}

/**
 * The slug, or with the first free number behind it. Whoever chooses among the same ones waits until the caller's transaction ends.
 * @param takenLike which slugs are taken of those that a regular expression (PostgreSQL's) matches
 */
export async function freeSlug(sql: Sql, slug: string, takenLike: (pattern: string) => Promise<string[]>): Promise<string> {
  await holdSlugs(sql, slug);
  const taken = new Set(await takenLike(`^${slug}(-[0-9]+)?$`));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Whoever chooses among the same slugs waits until the caller's transaction ends. */
export async function holdSlugs(sql: Sql, slug: string): Promise<void> {
  const root = slug.replace(/-\d+$/, '');
  await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended(${`blogs.slug:${root}`}, 0))`);
}

/** @throws UserError BAD_USER_INPUT for what can't stand in an address */
export function assertSlug(slug: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/.test(slug)) {
    throw new UserError('BAD_USER_INPUT', 'A slug has 1 to 80 of a to z, 0 to 9 and -, and neither begins nor ends with -.', 'slug');
  }
}
