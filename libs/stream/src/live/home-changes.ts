import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { FollowsRepository } from '../follows/follows.repository.js';
import type { PostTrace } from '../posts/posts.repository.js';
import { HomeReasonsRepository, type ReasonRow } from '../timelines/home-reasons.repository.js';
import { type Happening, presentKind, subjectOf, type Told } from './happening.js';

/** What happenings change in Homes. */
@Injectable()
export class HomeChanges {
  constructor(
    private readonly database: Database,
    private readonly follows: FollowsRepository,
    private readonly reasons: HomeReasonsRepository,
  ) {}

  /** For each of the happenings, what each of the people is told, by their UUIDs. */
  async of(happenings: readonly Happening[], personIds: readonly string[]): Promise<Map<string, Told>[]> {
    if (personIds.length === 0) return happenings.map(() => new Map());
    const had = await this.inHomes(personIds, happenings.filter(({ published }) => !published), true);
    const has = await this.inHomes(personIds, happenings, false);
    return Promise.all(happenings.map(async (happening) => {
      const subject = subjectOf(happening.post);
      const told = new Map<string, Told>();
      if (!happening.published) {
        for (const personId of had.get(subject)?.keys() ?? []) told.set(personId, { kind: 'GONE', reasons: [] });
        for (const personId of await this.hadByRepost(personIds, happening.post)) told.set(personId, { kind: 'GONE', reasons: [] });
      }
      for (const [personId, reasons] of has.get(subject) ?? []) told.set(personId, { kind: presentKind(happening), reasons });
      return told;
    }));
  }

  /** By post and person: why it is there, or was. */
  private async inHomes(personIds: readonly string[], happenings: readonly Happening[], gone: boolean): Promise<Map<string, Map<string, ReasonRow[]>>> {
    const subjects = [...new Set(happenings.map(({ post }) => subjectOf(post)))];
    if (subjects.length === 0) return new Map();
    const rows = await this.reasons.inHomesOf(this.database, personIds, subjects, gone);
    const byPost = Map.groupBy(rows, (row) => row.postId);
    return new Map([...byPost].map(([postId, some]) => [postId, Map.groupBy(some, (row) => row.personId)]));
  }

  /** Who had a post in their Home through this repost of it: those who follow who passed it on, and read where it is. */
  private async hadByRepost(personIds: readonly string[], { id: postId, repostOfId, authorId }: PostTrace): Promise<string[]> {
    if (!repostOfId) return [];
    const followers = await this.follows.followersAmong(this.database, personIds, authorId);
    return (await this.reasons.audienceAmong(this.database, followers.map((personId) => ({ personId, postId })))).map((row) => row.personId);
  }
}
