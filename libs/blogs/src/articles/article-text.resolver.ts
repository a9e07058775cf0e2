import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { notFound, sizeOf } from '#platform';
import type { ArticleBody } from '#rich-text';
import type { ArticleHead } from './article.entity.js';
import { isPlace } from './article-place.js';
import { ArticleBodyLoader, ArticleHtmlLoader } from './article-text.loader.js';
import { ArticleTexts } from './article-texts.js';
import { Article } from './article.type.js';
import { Json } from './json.scalar.js';
import { taken, takeText } from './text-budget.js';

/** A text that is kept takes up to a tenth of a second to read and send, as long as this many objects. */
const READING = 20;
/** Markdown is written anew each time, for up to half a second. */
const WRITING = 100;

/** An article's text, read where it is asked for. */
@Resolver(() => Article)
export class ArticleTextResolver {
  constructor(
    private readonly bodies: ArticleBodyLoader,
    private readonly htmls: ArticleHtmlLoader,
    private readonly texts: ArticleTexts,
  ) {}

  @ResolveField(() => String, { complexity: WRITING, description: 'The text as Markdown; createArticle reads it back to the same document.' })
  async markdown(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<string> {
    return taken(context, this.texts.markdown(await this.bodyOf(context, article)));
  }

  @ResolveField(() => String, { complexity: READING, description: 'The text as sanitised HTML.' })
  async html(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<string> {
    if (isPlace(article)) return '';
    const row = await this.htmls.load(context, article.id);
    if (!row) throw notFound('article');
    takeText(context, row.html.length);
    return row.html;
  }

  @ResolveField(() => Json, { complexity: READING, description: 'The text as a Tiptap document.' })
  async body(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<ArticleBody> {
    const body = await this.bodyOf(context, article);
    takeText(context, sizeOf(body));
    return body;
  }

  private async bodyOf(context: RequestContext, article: ArticleHead): Promise<ArticleBody> {
    if (isPlace(article)) return { type: 'doc', content: [] } as unknown as ArticleBody;
    const row = await this.bodies.load(context, article.id);
    if (!row) throw notFound('article');
    return row.body;
  }
}
