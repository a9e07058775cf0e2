import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { DraftCommentLoader } from '../comments/draft-comment.loader.js';
import { RevisionLoader } from '../revisions/revision.loader.js';
import { ArticleLoader } from './article.loader.js';

/** Lets node(id) find articles and what hangs on a single one. */
@Injectable()
export class ArticleNodes implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly articles: ArticleLoader,
    private readonly comments: DraftCommentLoader,
    private readonly revisions: RevisionLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Article', (context, id) => this.articles.load(context, id));
    this.nodes.register('DraftComment', (context, id) => this.comments.load(context, id));
    this.nodes.register('Revision', (context, id) => this.revisions.load(context, id));
  }
}
