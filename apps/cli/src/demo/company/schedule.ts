import type { DemoCompany, DemoPost } from './demo-company.js';
import { instantOfMoment } from './moments.js';

/** The key of the post that a moment counted in "minutes after" counts from. */
const anchorOf = (post: DemoPost): string | undefined => post.replyTo ?? post.repostOf ?? post.quoteOf;

/**
 * When each post was written, by key, if the demo is filled in at `now`. All lie before `now`.
 * An article is published when its notice is written; for one without, ask `instantOfMoment`.
 */
export function scheduleOf(company: DemoCompany, now: Date): Map<string, Date> {
  const places = new Map(company.people.map((person) => [person.handle, person.place]));
  const times = new Map<string, Date>();
  for (const post of company.posts) {
    const place = places.get(post.by);
    if (!place) throw new Error(`post ${post.key} is by ${post.by}, who isn't in the company`);
    const anchor = anchorOf(post);
    times.set(post.key, instantOfMoment(post.at, place, now, anchor ? times.get(anchor) : undefined));
  }
  return times;
}
