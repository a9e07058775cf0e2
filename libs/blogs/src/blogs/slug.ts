import { slugify } from 'transliteration';

const MAX = 80;

/** A title in Latin letters, digits and hyphens, at most 80 long: what an address is made of. */
export function slugOf(title: string, fallback: string): string {
  const slug = slugify(title, { lowercase: true, separator: '-' }).replace(/[^a-z0-9-]+/g, '-').replace(/-+/g, '-').slice(0, MAX).replace(/^-+|-+$/g, '');
  return slug || fallback;
}

/** The slug, or with the first free number behind it. */
export async function freeSlug(slug: string, isTaken: (candidate: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
