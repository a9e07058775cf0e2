import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { calendarDate, fullDate } from '../../shared/time/when.js';
import { Picture } from '../../shared/media/picture.js';
import { ArticlePictures } from './article-pictures.js';
import { momentWords, shortMoment } from './schedule.js';
import { useMissingPictures } from './use-missing-pictures.js';
import { useOwnPictures } from './use-own-pictures.js';
import styles from './article-view.module.css';
import './article-body.css';

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

/** Whether a text is mostly Chinese, which wants another measure and more room between lines. */
function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 4;
}

interface ArticleViewProps {
  article: FragmentType<typeof ArticleText>;
  /** Who reads it. */
  viewerId: string | undefined;
  actions?: ReactNode;
  /** What else it belongs to, above its text. */
  ties?: ReactNode;
}

type Seen = Pick<ResultOf<typeof ArticleText>, 'author' | 'coAuthors' | 'commenters' | 'keepers'>;

/** Who sees what isn't out: its authors, those who look after it, and whom it is shared with; an author who can't sign in doesn't see it yet. */
function seenBy({ author, coAuthors, commenters, keepers }: Seen, viewerId: string | undefined): string {
  const people = new Map([...(author.former ? [] : [author]), ...coAuthors, ...commenters, ...keepers].map(({ id, displayName }) => [id, displayName]));
  people.delete(viewerId ?? '');
  const named = [...people.values()];
  const later = author.former ? `, and ${author.displayName} once they sign in` : '';
  if (named.length === 0) return `Only you see it${later}.`;
  const others = named.length > 4 ? [...named.slice(0, 3), `${named.length - 3} others`] : named;
  return `${new Intl.ListFormat('en').format(['You', ...others])} see it, nobody else${later}.`;
}

/** An article to read. */
export function ArticleView({ article: masked, viewerId, actions, ties }: ArticleViewProps) {
  const article = readFragment(ArticleText, masked);
  const { author, blog } = article;
  const body = useMissingPictures(article.html);
  const pictures = readFragment(ArticlePictures, article);
  useOwnPictures(body, pictures);
  const lang = isChinese(article.html.replace(/<[^>]*>/g, '').slice(0, 600) + article.title) ? 'zh-Hans' : undefined;
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <p className={styles.blog}>
          <Link to="/b/$slug" params={{ slug: blog.slug }}>
            {blog.title}
          </Link>
          {article.category && (
            <>
              {' · '}
              <Link to="/category/$slug" params={{ slug: article.category.slug }}>
                {article.category.name}
              </Link>
            </>
          )}
        </p>
        <h1 dir="auto" lang={lang}>
          {article.title}
        </h1>
        <div className={styles.byline}>
          <Avatar person={author} size={40} />
          <div>
            <span className={styles.authors}>
              {[author, ...article.coAuthors].map(({ id, handle, displayName }, index, all) => (
                <Fragment key={id}>
                  {index > 0 && (index === all.length - 1 ? ' and ' : ', ')}
                  <Link to="/@{$handle}" params={{ handle }}>
                    {displayName}
                  </Link>
                </Fragment>
              ))}
            </span>
            <span className={styles.facts}>
              {article.publishedAt ? (
                <time dateTime={article.publishedAt} title={fullDate(article.publishedAt)}>
                  {calendarDate(article.publishedAt)}
                </time>
              ) : article.scheduledFor ? (
                <>
                  Comes out{' '}
                  <time dateTime={article.scheduledFor} title={momentWords(article.scheduledFor, article.scheduleTimeZone)}>
                    {shortMoment(article.scheduledFor)}
                  </time>
                </>
              ) : (
                article.status === 'SCHEDULED' ? 'Scheduled' : 'Draft'
              )}
              {' · '}
              {article.readingMinutes} min read
            </span>
          </div>
          <div className={styles.actions}>{actions}</div>
        </div>
        {!article.publishedAt && <p className={styles.seen}>{seenBy(article, viewerId)}</p>}
        {ties && <div className={styles.ties}>{ties}</div>}
      </header>
      {pictures.cover && <Picture className={styles.cover} image={pictures.cover} sizes="(max-width: 760px) 100vw, 740px" />}
      {/* The server derives this HTML from the validated document and sanitises it; nothing a browser sent is ever in it. */}
      <div ref={body} className="article-body" lang={lang} dir="auto" dangerouslySetInnerHTML={{ __html: article.html }} />
      {article.tags.length > 0 && (
        <ul className={styles.tags} aria-label="Tags">
          {article.tags.map((tag) => (
            <li key={tag.id}>
              <Link to="/t/$name" params={{ name: tag.name }}>
                #{tag.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
