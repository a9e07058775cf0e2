import { slugify } from 'transliteration';
import { sql as query, type Sql } from '#platform';

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
  const root = slug.replace(/-\d+$/, '');
  await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended(${`blogs.slug:${root}`}, 0))`);
  const taken = new Set(await takenLike(`^${slug}(-[0-9]+)?$`));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
