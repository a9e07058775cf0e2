import { t } from '@lingui/core/macro';
import type { Client, CombinedError } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../../../shared/graphql/document.js';
import { codeOf, messageOf } from '../../../../shared/graphql/errors.js';
import { newKey } from '../../../../shared/state/new-key.js';
import { ArticlePictures } from '../../article-pictures.js';
import { type ArticleForm, formOf, inputOf, sameForm } from '../article-form.js';
import { SavedArticle } from '../edited-article.js';
import { type Meanwhile, readMeanwhile } from './meanwhile.js';

void ArticlePictures;

const CreateArticle = graphql(`
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        ...SavedArticle
      }
    }
  }
`);

const UpdateArticle = graphql(`
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...SavedArticle
        excerpt
        ownExcerpt
        html
        body
        readingMinutes
        ...ArticlePictures
        tags {
          id
          name
        }
        category {
          id
          name
        }
      }
    }
  }
`);

/** While one writes, the answer needn't hold the text again, which may be long. */
const SaveTyped = graphql(`
  mutation SaveTyped($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...SavedArticle
      }
    }
  }
`);

/** The article as it was last saved. */
export interface SavedAs {
  id: string;
  slug: string;
  status: string;
  revision: { id: string };
}

/** What came of an attempt to save. Only with `saved` was anything written. */
export type Outcome =
  | { kind: 'saved'; article: SavedAs }
  /** Somebody else saved in between. */
  | { kind: 'conflict'; meanwhile: Meanwhile }
  /** No answer, or none that says anything of the text: the same may go well later. */
  | { kind: 'unreachable'; message: string; offline: boolean }
  | { kind: 'refused'; message: string; field?: string };

export interface Attempt {
  /** By itself, while one writes. */
  typing: boolean;
  /** The revision that the text takes the place of; left out: the one read or saved last. */
  base?: string;
  /** Another address. */
  slug?: string;
}

const PASSING = ['OFFLINE', 'INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'UNAUTHENTICATED'];

/** Attempts remembered while the hub doesn't answer; one a pause in writing, so enough for minutes, and little memory. */
const MOST_UNANSWERED = 20;

/** Sends an article to the server: the first time as a new draft, then as further revisions. One attempt at a time. */
export class ArticleWriter {
  /** The new draft that was sent without an answer: it may have arrived all the same. */
  private begun: { form: ArticleForm; key: string } | null = null;
  /** The revisions sent without an answer since the last that had one, the newest last: any of them may have arrived. */
  private unanswered: ArticleForm[] = [];

  constructor(
    private readonly client: Client,
    /** Null until there is one. */
    public article: SavedAs | null,
    /** Where a new one is begun; undefined: in one's own. */
    public blogId: string | undefined,
  ) {}

  async write(form: ArticleForm, attempt: Attempt): Promise<Outcome> {
    return this.article ? this.update(this.article, form, attempt) : this.begin(form, attempt);
  }

  /** What wasn't answered is sent again as it was, with the same key: two drafts of one would be one too many. */
  private async begin(form: ArticleForm, attempt: Attempt): Promise<Outcome> {
    const { form: sent, key } = (this.begun ??= { form, key: newKey() });
    const input = { ...inputOf(sent), blogId: this.blogId ?? null, idempotencyKey: key };
    const { data, error } = await this.client.mutation(CreateArticle, { input }).toPromise();
    const outcome = error ? failureOf(error) : this.took(data!.createArticle.article);
    if (outcome.kind !== 'unreachable') this.begun = null;
    return outcome.kind === 'saved' && sent !== form ? this.write(form, attempt) : outcome;
  }

  private async update(article: SavedAs, form: ArticleForm, { typing, base, slug }: Attempt): Promise<Outcome> {
    const input = { ...inputOf(form), articleId: article.id, expectedRevisionId: base ?? article.revision.id, typing, ...(slug === undefined ? {} : { slug }) };
    const { data, error } = await this.client.mutation(typing ? SaveTyped : UpdateArticle, { input }).toPromise();
    if (!error) return this.took(data!.updateArticle.article);
    if (codeOf(error) === 'CONFLICT' && fieldOf(error) === 'expectedRevisionId') return this.conflict(article.id, form, { typing, slug });
    const failure = failureOf(error);
    if (failure.kind === 'unreachable') this.unanswered = [...this.unanswered, form].slice(-MOST_UNANSWERED);
    return failure;
  }

  /** What stands there may be what was sent before, whose answer was lost: then it is one's own, and goes on. */
  private async conflict(id: string, form: ArticleForm, attempt: Attempt): Promise<Outcome> {
    const meanwhile = await readMeanwhile(this.client, id);
    if (!meanwhile) return { kind: 'unreachable', message: t`The article can’t be read just now.`, offline: false };
    const own = this.unanswered.some((sent) => sameForm(formOf(meanwhile), sent));
    this.unanswered = [];
    if (!own) return { kind: 'conflict', meanwhile };
    return this.write(form, { ...attempt, base: meanwhile.revision.id });
  }

  private took(masked: FragmentType<typeof SavedArticle>): Outcome {
    const article = savedFrom(masked);
    if (!article) return { kind: 'unreachable', message: t`The article can’t be read just now.`, offline: false };
    this.article = article;
    this.unanswered = [];
    return { kind: 'saved', article };
  }
}

/** What saving goes on from; null where moderators left the article’s place alone. */
export function savedFrom(masked: FragmentType<typeof SavedArticle>): SavedAs | null {
  const { revision, ...article } = readFragment(SavedArticle, masked);
  return revision && { ...article, revision };
}

function fieldOf(error: CombinedError): string | undefined {
  const field = error.graphQLErrors[0]?.extensions['field'];
  return typeof field === 'string' ? field : undefined;
}

function failureOf(error: CombinedError): Outcome {
  const message = messageOf(error);
  if (PASSING.includes(codeOf(error))) return { kind: 'unreachable', message, offline: codeOf(error) === 'OFFLINE' };
  const field = fieldOf(error);
  return { kind: 'refused', message, ...(field ? { field } : {}) };
}
