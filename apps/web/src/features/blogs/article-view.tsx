import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { listed } from '../../shared/language/formats.js';
import { languageOf } from '../../shared/language/text-language.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { NamesOf } from '../../shared/person/names-of.js';
import { locale } from '../../shared/language/language.js';
import { calendarDate, fullDate } from '../../shared/time/when.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import { Picture } from '../../shared/media/picture.js';
import { ArticlePictures } from './article-pictures.js';
import { useOutsideLinks } from './pictures-outside/use-outside-links.js';
import { FEWEST_HEADINGS, FoldedContents } from './reading/contents.js';
import { PrintedLinks } from './reading/printed-links.js';
import type { ReadHtml } from './reading/read-html.js';
import { useCodeHeads } from './reading/use-code-heads.js';
import { useHeadingLinks } from './reading/use-heading-links.js';
import { usePageMargins } from './reading/use-page-margins.js';
import { useScrollingParts } from './reading/use-scrolling-parts.js';
import { momentWords, shortMoment } from './schedule.js';
import { useMissingPictures } from './use-missing-pictures.js';
import { useOwnPictures } from './use-own-pictures.js';
import styles from './article-view.module.css';
import './article-body.css';
import './article-print.css';

void [ArticlePictures, PersonFace];

export const ArticleText = graphql(`
  fragment ArticleText on Article {
    id
    slug
    title
    excerpt
    html
    status
    publishedAt
    updatedAt
    scheduledFor
    scheduleTimeZone
    readingMinutes
    author {
      id
      handle
      displayName
      former
      title
      ...PersonFace
    }
    coAuthors {
      id
      handle
      displayName
    }
    commenters {
      id
      displayName
    }
    keepers {
      id
      displayName
    }
    blog {
      id
      slug
      title
    }
    tags {
      id
      name
    }
    category {
      id
      slug
      name
    }
    ...ArticlePictures
  }
`);

interface ArticleViewProps {
  article: FragmentType<typeof ArticleText>;
  /** What its HTML holds. */
  read: ReadHtml;
  /** Who reads it. */
  viewerId: string | undefined;
  actions?: ReactNode;
  /** What else it belongs to, above its text. */
  ties?: ReactNode;
}

type Seen = Pick<ResultOf<typeof ArticleText>, 'author' | 'coAuthors' | 'commenters' | 'keepers'>;

/** Who sees what isn't out: its authors, those who look after it, and whom it is shared with; an author who can't sign in doesn't see it yet. */
function SeenBy({ article: { author, coAuthors, commenters, keepers }, viewerId }: { article: Seen; viewerId: string | undefined }) {
  const { t } = useLingui();
  const people = new Map([...(author.former ? [] : [author]), ...coAuthors, ...commenters, ...keepers].map(({ id, displayName }) => [id, displayName]));
  people.delete(viewerId ?? '');
  const named = [...people.values()];
  const more = named.length - 3;
  const others = named.length > 4 ? [...named.slice(0, 3), t`${more} others`] : named;
  const all = new Intl.ListFormat(locale).format([t`You`, ...others]);
  const name = author.displayName;
  return (
    <p className={styles.seen}>
      {named.length === 0 ? <Trans>Only you see it.</Trans> : <Trans>{all} see it, nobody else.</Trans>}
      {author.former && (
        <>
          {' '}
          <Trans>{name} will, once they sign in.</Trans>
        </>
      )}
    </p>
  );
}

/** An article to read. */
export function ArticleView({ article: masked, read, viewerId, actions, ties }: ArticleViewProps) {
  const { t } = useLingui();
  const article = readFragment(ArticleText, masked);
  const { author, blog, category, readingMinutes: minutes } = article;
  const authors = [author, ...article.coAuthors];
  const body = useMissingPictures(article.html);
  const pictures = readFragment(ArticlePictures, article);
  useOwnPictures(body, pictures, article.html);
  useOutsideLinks(body, article.html);
  useHeadingLinks(body, article.html);
  useCodeHeads(body, article.html);
  useScrollingParts(body, article.html);
  usePageMargins(article.title, listed(authors.map(({ displayName }) => displayName)));
  const lang = languageOf(`${article.title} ${read.text}`);
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <p className={styles.blog}>
          <Link to="/b/$slug" params={{ slug: blog.slug }}>
            {blog.title}
          </Link>
          {category && (
            <>
              {' · '}
              <Link to="/category/$slug" params={{ slug: category.slug }}>
                {category.name}
              </Link>
            </>
          )}
        </p>
        <h1 dir="auto" lang={lang}>
          {article.title}
        </h1>
        <div className={styles.byline}>
          <Avatar person={author} size={44} />
          <div>
            <span className={styles.authors}>
              <NamesOf people={authors} />
            </span>
            <span className={styles.facts}>
              <Moment article={article} />
              {' · '}
              <span>
                <Trans>{minutes} min read</Trans>
              </span>
            </span>
          </div>
          <PageActions className={styles.actions}>{actions}</PageActions>
        </div>
        {!article.publishedAt && <SeenBy article={article} viewerId={viewerId} />}
        {ties && <div className={styles.ties}>{ties}</div>}
      </header>
      {pictures.cover && <Picture className={styles.cover} image={pictures.cover} sizes="(max-width: 860px) 100vw, 860px" />}
      {read.headings.length >= FEWEST_HEADINGS && (
        <div className={styles.contents}>
          <FoldedContents headings={read.headings} />
        </div>
      )}
      {/* The server derives this HTML from the validated document and sanitises it; nothing a browser sent is ever in it. */}
      <div ref={body} className="article-body" lang={lang} dir="auto" dangerouslySetInnerHTML={{ __html: article.html }} />
      <PrintedLinks links={read.links} address={`${location.origin}/a/${article.slug}`} />
      {article.tags.length > 0 && (
        <ul className={styles.tags} aria-label={t`Tags`}>
          {article.tags.map((tag) => (
            <li key={tag.id}>
              <Link to="/t/$name" params={{ name: tag.name }}>
                <bdi>#{tag.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** When it came out, or will. */
function Moment({ article }: { article: ResultOf<typeof ArticleText> }) {
  const { publishedAt, scheduledFor, scheduleTimeZone, status } = article;
  if (publishedAt) {
    return (
      <time dateTime={publishedAt} title={fullDate(publishedAt)}>
        {calendarDate(publishedAt)}
      </time>
    );
  }
  if (!scheduledFor) return status === 'SCHEDULED' ? <Trans>Scheduled</Trans> : <Trans>Draft</Trans>;
  return (
    <Trans>
      Comes out{' '}
      <time dateTime={scheduledFor} title={momentWords(scheduledFor, scheduleTimeZone)}>
        {shortMoment(scheduledFor)}
      </time>
    </Trans>
  );
}
