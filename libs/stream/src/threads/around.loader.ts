import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import type { TimelineEntry } from '../timelines/timelines.repository.js';
import { type AroundEntry, AroundRepository, type Sides, type Sought } from './around.repository.js';

/** A page out of the middle of a thread. */
export interface Around {
  readonly items: readonly TimelineEntry[];
  /** Whether more precede. */
  readonly before: boolean;
  /** Whether more follow. */
  readonly after: boolean;
}

interface Asked extends Sought {
  readonly whole: boolean;
  readonly limit: number;
}

/** The page that has a reply in its middle, oldest first; empty where there is no such reply. Pages of one kind and size go into one statement. */
@Injectable()
export class AroundLoader extends ViewerLoader<string, Around> {
  constructor(
    private readonly database: Database,
    private readonly repository: AroundRepository,
  ) {
    super();
  }

  /** A DataLoader compares keys by identity. @param whole the post begins its thread */
  page(context: RequestContext, { id, replyId, whole, limit }: Asked): Promise<Around> {
    return this.load(context, JSON.stringify({ id, replyId, whole, limit }));
  }

  protected async read(viewer: Viewer, keys: readonly string[]): Promise<Around[]> {
    const asked = keys.map((key) => JSON.parse(key) as Asked);
    const pages = new Map<Asked, Around>();
    for (const alike of Map.groupBy(asked, ({ whole, limit }) => `${whole} ${limit}`).values()) {
      const { whole, limit } = alike[0]!;
      const sides = { before: Math.floor(limit / 2), from: Math.ceil(limit / 2) };
      const rows = await this.repository.around(this.database, viewer, alike, whole, sides);
      for (const each of alike) pages.set(each, pageOf(each, rows.filter(({ underId, replyId }) => underId === each.id && replyId === each.replyId), sides));
    }
    return asked.map((each) => pages.get(each)!);
  }
}

/** Leaves out what was read on either side only to know whether there is more. */
function pageOf({ replyId }: Sought, rows: readonly AroundEntry[], sides: Sides): Around {
  const at = rows.findIndex(({ postId }) => postId === replyId);
  const start = Math.max(0, at - sides.before);
  const end = Math.max(0, at) + sides.from;
  return { items: rows.slice(start, end), before: start > 0, after: end < rows.length };
}
