import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { HomeReasonsRepository, type Pair } from '../timelines/home-reasons.repository.js';
import { type Happening, presentKind, type Told } from './happening.js';

/** What happenings change in threads and channels that are open in front of somebody. */
@Injectable()
export class ListChanges {
  constructor(
    private readonly database: Database,
    private readonly reasons: HomeReasonsRepository,
  ) {}

  /** For each of the happenings, what each of those whom it concerns is told, by their UUIDs. */
  async of(happenings: readonly Happening[], concerned: readonly (readonly string[])[]): Promise<Map<string, Told>[]> {
    const pairs = happenings.map(({ post }, i) => (concerned[i] ?? []).map((personId) => ({ personId, postId: post.id })));
    const may = await this.keys(pairs.flat(), 'readersAmong');
    const could = await this.keys(pairs.filter((_, i) => !happenings[i]?.published).flat(), 'audienceAmong');
    return happenings.map((happening, i) => {
      const told = new Map<string, Told>();
      for (const pair of pairs[i] ?? []) {
        if (may.has(keyOf(pair))) told.set(pair.personId, { kind: presentKind(happening), reasons: [] });
        else if (could.has(keyOf(pair))) told.set(pair.personId, { kind: 'GONE', reasons: [] });
      }
      return told;
    });
  }

  private async keys(pairs: readonly Pair[], among: 'readersAmong' | 'audienceAmong'): Promise<Set<string>> {
    return new Set(pairs.length === 0 ? [] : (await this.reasons[among](this.database, pairs)).map(keyOf));
  }
}

function keyOf({ personId, postId }: Pair): string {
  return `${personId} ${postId}`;
}
