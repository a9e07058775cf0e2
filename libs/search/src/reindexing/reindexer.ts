import { Injectable } from '@nestjs/common';
import { Database, inBatches } from '#platform';
import { ArticleDocuments } from '../documents/article-documents.js';
import { ChannelDocuments } from '../documents/channel-documents.js';
import type { DocumentSource, IndexedKind } from '../documents/document-source.js';
import { PersonDocuments } from '../documents/person-documents.js';
import { PostDocuments } from '../documents/post-documents.js';

/** Things in one transaction. Each is locked meanwhile, and PostgreSQL's table of locks has room for some thousands. */
const BATCH = 200;

export const FROM_THE_FIRST = '00000000-0000-0000-0000-000000000000';

/** Makes documents anew, of everything there is, while the hub goes on. */
@Injectable()
export class Reindexer {
  private readonly sources: Record<IndexedKind, DocumentSource>;

  constructor(
    private readonly database: Database,
    posts: PostDocuments,
    articles: ArticleDocuments,
    people: PersonDocuments,
    channels: ChannelDocuments,
  ) {
    this.sources = { POST: posts, ARTICLE: articles, PERSON: people, CHANNEL: channels };
  }

  /** All of a kind. @param tell how many it is with each batch */
  async all(kind: IndexedKind, tell: (count: number) => void = () => undefined): Promise<void> {
    await inBatches(FROM_THE_FIRST, async (after) => {
      const step = await this.step(kind, after);
      if (step) tell(step.count);
      return step?.after;
    });
  }

  /** One batch. @param after UUID that the last one ended at. @returns where to go on, and how many it was; undefined: there is no more */
  async step(kind: IndexedKind, after: string): Promise<{ readonly after: string; readonly count: number } | undefined> {
    const ids = await this.sources[kind].idsAfter(this.database, after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) return undefined;
    await this.database.transaction((sql) => this.sources[kind].index(sql, ids));
    return { after: last, count: ids.length };
  }
}
