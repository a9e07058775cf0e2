/** What the tree must know of a reply. */
export interface Reply {
  id: string;
  /** It stays as a note only where something answers it. */
  deleted: boolean;
  replyTo?: { id: string } | null;
}

/** Answers below one post beyond these are folded, where there are more than one more. */
const SHOWN = 2;
/** So deep a branch is folded altogether. */
const DEEP = 5;

/** A conversation by what answers what. */
export class Branches<Item extends Reply> {
  private readonly below: Map<string, Item[]>;
  private readonly all: Map<string, Item>;

  /** @param rootId the post whose answers these are; answers to what hasn’t been read stand below it */
  constructor(
    readonly rootId: string,
    replies: readonly Item[],
  ) {
    this.all = new Map(replies.map((reply) => [reply.id, reply]));
    this.below = Map.groupBy(replies, ({ replyTo }) => (replyTo && this.all.has(replyTo.id) ? replyTo.id : rootId));
  }

  /** What answers a post, without what was deleted and has no answers. */
  answersTo(id: string): readonly Item[] {
    return (this.below.get(id) ?? []).filter((reply) => !reply.deleted || this.below.has(reply.id));
  }

  /** A reply and all below it. */
  branchOf(reply: Item): Item[] {
    return [reply, ...this.answersTo(reply.id).flatMap((answer) => this.branchOf(answer))];
  }

  /** The ids of a reply and of all that it stands below. */
  pathTo(id: string | undefined): ReadonlySet<string> {
    const path = new Set<string>();
    for (let at = id ? this.all.get(id) : undefined; at; at = at.replyTo ? this.all.get(at.replyTo.id) : undefined) path.add(at.id);
    return path;
  }

  /** Of the answers to a post, those that are shown while the branch is folded. The first level is never folded: it has pages. */
  shownOf(id: string, depth: number): readonly Item[] {
    const answers = this.answersTo(id);
    if (depth === 0) return answers;
    if (depth >= DEEP) return [];
    return answers.length > SHOWN + 1 ? answers.slice(0, SHOWN) : answers;
  }
}
