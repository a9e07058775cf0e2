import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconArticle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Gone } from '../../shared/gone/gone.js';
import { Picture, PictureParts } from '../../shared/media/picture.js';
import { BlogCardView, BlogTeaser, PersonCardView, PersonTeaser, PostCardView, PostTeaser } from './hub-cards.js';
import { LinkCardView, LinkTeaser } from './link-card.js';
import { hashOf, PassageLink, PassageWords, QuotedPassage } from './passage/quoted-passage.js';
import styles from './card.module.css';

void [BlogTeaser, LinkTeaser, PersonTeaser, PictureParts, PostTeaser, QuotedPassage];

export const ArticleTeaser = graphql(`
  fragment ArticleTeaser on Article {
    id
    slug
    title
    deleted
    restriction {
      kind
      reason
    }
    excerpt
    readingMinutes
    discussionCount
    cover {
      id
      ...PictureParts
    }
    author {
      id
      displayName
    }
    blog {
      id
      title
    }
  }
`);

export const PostCard = graphql(`
  fragment PostCard on Post {
    id
    card {
      __typename
      ... on ArticleCard {
        notice
        article {
          id
          slug
          deleted
          ...ArticleTeaser
        }
        passage {
          ...QuotedPassage
        }
      }
      ... on BlogCard {
        blog {
          id
          ...BlogTeaser
        }
      }
      ... on PostCard {
        post {
          id
          ...PostTeaser
        }
      }
      ... on PersonCard {
        person {
          id
          ...PersonTeaser
        }
      }
      ... on LinkCard {
        ...LinkTeaser
      }
    }
  }
`);

interface ArticleCardProps {
  article: FragmentType<typeof ArticleTeaser>;
  /** What the post quotes of it; the card then leads there. */
  passage?: FragmentType<typeof QuotedPassage> | null | undefined;
  id?: string | undefined;
}

/** An article, as it stands in the stream: enough to know whether one wants to read it. */
export function ArticleCardView({ article, passage, id }: ArticleCardProps) {
  const teaser = readFragment(ArticleTeaser, article);
  const { slug, title, excerpt, readingMinutes, discussionCount, cover, author, blog } = teaser;
  if (teaser.deleted) {
    return (
      <Link id={id} className={styles.card} to="/a/$slug" params={{ slug }}>
        <Gone restriction={teaser.restriction} what="article" />
      </Link>
    );
  }
  const replies = plural(discussionCount, { one: '# reply', other: '# replies' });
  return (
    <Link id={id} className={styles.card} data-kind="article" to="/a/$slug" params={{ slug }} hash={passage ? hashOf(passage) : undefined}>
      {cover && !passage && <Picture decorative className={styles.cover} image={cover} sizes="(max-width: 640px) 90vw, 540px" />}
      {passage && <PassageWords passage={passage} />}
      <span className={styles.source}>{blog.title}</span>
      <strong className={styles.title} dir="auto">
        {title}
      </strong>
      {excerpt && !passage && (
        <span className={styles.excerpt} dir="auto">
          {excerpt}
        </span>
      )}
      <span className={styles.foot}>
        {author.displayName} · <Trans>{readingMinutes} min read</Trans>
        {discussionCount > 0 && ` · ${replies}`}
      </span>
    </Link>
  );
}

/** The same article right below its card: its title, in a line. */
function ArticleAgain({ article, id }: Pick<ArticleCardProps, 'article' | 'id'>) {
  const { slug, title } = readFragment(ArticleTeaser, article);
  return (
    <Link id={id} className={styles.again} to="/a/$slug" params={{ slug }}>
      <IconArticle size={16} aria-hidden />
      <bdi className={styles.short}>{title}</bdi>
      <span className={styles.above}>
        <Trans>as above</Trans>
      </span>
    </Link>
  );
}

/** Whether a post that is gone told of an article that went, so that this is what there is to say. */
export function tellsOfGone(post: FragmentType<typeof PostCard>): boolean {
  const { card } = readFragment(PostCard, post);
  return card?.__typename === 'ArticleCard' && card.notice && card.article.deleted;
}

/** Whether two posts carry the same article, and the first no words of it that the other hasn't. */
export function carriesSameArticle(post: FragmentType<typeof PostCard>, other: FragmentType<typeof PostCard>): boolean {
  const [{ card }, { card: its }] = [readFragment(PostCard, post), readFragment(PostCard, other)];
  return card?.__typename === 'ArticleCard' && its?.__typename === 'ArticleCard' && card.article.id === its.article.id && !card.passage && !card.article.deleted;
}

/** What a post carries: something of the hub's own, or what a foreign address says of itself. `id` is an article's alone, and so is `again`: its card stands right above. */
export function Card({ post, id, again }: { post: FragmentType<typeof PostCard>; id?: string | undefined; again?: boolean | undefined }) {
  const { card } = readFragment(PostCard, post);
  switch (card?.__typename) {
    case 'ArticleCard':
      return again ? <ArticleAgain article={card.article} id={id} /> : <ArticleCardView article={card.article} passage={card.passage} id={id} />;
    case 'BlogCard':
      return <BlogCardView blog={card.blog} />;
    case 'PostCard':
      return <PostCardView post={card.post} />;
    case 'PersonCard':
      return <PersonCardView person={card.person} />;
    case 'LinkCard':
      return <LinkCardView link={card} />;
    default:
      return null;
  }
}

/** Of the card only the words that are quoted: for where the article itself is on the page. */
export function CardPassage({ post }: { post: FragmentType<typeof PostCard> }) {
  const { card } = readFragment(PostCard, post);
  return card?.__typename === 'ArticleCard' && card.passage ? <PassageLink passage={card.passage} slug={card.article.slug} /> : null;
}
