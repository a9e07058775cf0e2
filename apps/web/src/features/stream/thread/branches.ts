/** What the tree must know of a reply. */
export interface Reply {
  id: string;
  /** It stays as a note only where something answers it. */
  deleted: boolean;
  createdAt: string;
  replyTo?: { id: string } | null;
}

/** Answers below one post beyond these are folded, where there are more than one more. */
const SHOWN = 2;
/** So deep a branch is folded altogether. */
const DEEP = 5;
/** So many answers are unfolded at once: of a branch of thousands, not all are drawn because one wants to see some. */
export const STEP = 50;
/** Around what the reader came for, so many stand with it on either side. */
const AROUND = 5;

/** What the reader has done to the tree, and what they came for. */
export interface Wishes {
  /** How many answers to show below a post, where its branch was unfolded. */
  unfolded: ReadonlyMap<string, number>;
  /** What isn't folded away, and all it stands below. */
  kept: ReadonlySet<string>;
  /** The same of what the reader came for. */
  target: ReadonlySet<string>;
}

export interface Part<Item> {
  shown: readonly Item[];
  hidden: readonly Item[];
  /** How many are shown for no other reason than that they are the first. */
  limit: number;
}

/** A conversation by what answers what. */
export class Branches<Item extends Reply> {
  private readonly below: Map<string, Item[]>;
  private readonly all: Map<string, Item>;
  private readonly sizes = new Map<string, number>();

  /**
   * @param rootId the post whose answers these are; answers to what hasn’t been read stand below it
   * @param stray what stands there even if what it answers has been read since
   */
  constructor(
    readonly rootId: string,
    replies: readonly Item[],
    private readonly stray: ReadonlySet<string> = new Set(),
  ) {
    this.all = new Map(replies.map((reply) => [reply.id, reply]));
    // What was just written comes before the pages between have been read.
    const inTime = replies.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
    this.below = Map.groupBy(inTime, ({ id, replyTo }) => (replyTo && this.all.has(replyTo.id) && !stray.has(id) ? replyTo.id : rootId));
  }

  /** The ids of what answers something that hasn’t been read. */
  astray(): readonly string[] {
    return [...this.all.values()].flatMap(({ id, replyTo }) => (replyTo && replyTo.id !== this.rootId && !this.all.has(replyTo.id) ? [id] : []));
  }

  /** What answers a post, without what was deleted and has no answers. */
  answersTo(id: string): readonly Item[] {
    return (this.below.get(id) ?? []).filter((reply) => !reply.deleted || this.below.has(reply.id));
  }

  /** How many can be read of a reply and all below it. */
  sizeOf(reply: Item): number {
    const known = this.sizes.get(reply.id);
    if (known !== undefined) return known;
    const size = this.answersTo(reply.id).reduce((sum, answer) => sum + this.sizeOf(answer), reply.deleted ? 0 : 1);
    this.sizes.set(reply.id, size);
    return size;
  }

  /** The ids of replies and of all that they stand below. */
  pathsTo(ids: Iterable<string>): ReadonlySet<string> {
    const path = new Set<string>();
    for (const id of ids) {
      for (let at = this.all.get(id); at && !path.has(at.id); at = at.replyTo && !this.stray.has(at.id) ? this.all.get(at.replyTo.id) : undefined) path.add(at.id);
    }
    return path;
  }

  /** The answers to a post, shown or folded. The first level is never folded: it has pages. */
  partOf(id: string, depth: number, { unfolded, kept, target }: Wishes): Part<Item> {
    const answers = this.answersTo(id);
    const few = depth >= DEEP ? 0 : answers.length > SHOWN + 1 ? SHOWN : answers.length;
    const at = answers.findIndex((reply) => target.has(reply.id));
    const sought = at >= few;
    const limit = depth === 0 || (sought && answers.length <= STEP) ? answers.length : (unfolded.get(id) ?? few);
    const isShown = (reply: Item, index: number) => index < limit || kept.has(reply.id) || (sought && Math.abs(index - at) <= AROUND);
    return { shown: answers.filter(isShown), hidden: answers.filter((reply, index) => !isShown(reply, index)), limit };
  }
}
