import { Trans } from '@lingui/react/macro';
import { IconNotebook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import card from './card.module.css';
import { Facts } from '../../shared/ui/facts.js';
import styles from './hub-cards.module.css';

void PersonFace;

export const BlogTeaser = graphql(`
  fragment BlogTeaser on Blog {
    id
    slug
    title
    description
  }
`);

export function BlogCardView({ blog }: { blog: FragmentType<typeof BlogTeaser> }) {
  const { slug, title, description } = readFragment(BlogTeaser, blog);
  return (
    <Link className={styles.row} to="/b/$slug" params={{ slug }}>
      <span className={styles.sign}>
        <IconNotebook size={22} stroke={1.6} aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={card.source}><Trans>Blog</Trans></span>
        <strong className={card.title} dir="auto">
          {title}
        </strong>
        {description && (
          <span className={card.excerpt} dir="auto">
            {description}
          </span>
        )}
      </span>
    </Link>
  );
}

export const PersonTeaser = graphql(`
  fragment PersonTeaser on Person {
    id
    handle
    displayName
    title
    headline
    ...PersonFace
  }
`);

export function PersonCardView({ person }: { person: FragmentType<typeof PersonTeaser> }) {
  const shown = readFragment(PersonTeaser, person);
  return (
    <Link className={styles.row} to="/@{$handle}" params={{ handle: shown.handle }}>
      <Avatar person={shown} size={48} />
      <span className={styles.words}>
        <strong className={styles.name} dir="auto">
          {shown.displayName}
        </strong>
        <span className={card.source}><Facts of={[shown.title, `@${shown.handle}`]} /></span>
        {shown.headline && (
          <span className={card.excerpt} dir="auto">
            {shown.headline}
          </span>
        )}
      </span>
    </Link>
  );
}

export const PostTeaser = graphql(`
  fragment PostTeaser on Post {
    id
    text
    createdAt
    author {
      id
      displayName
      ...PersonFace
    }
  }
`);

/** Another post, as one that is quoted looks: who, when, and the first of what they said. */
export function PostCardView({ post }: { post: FragmentType<typeof PostTeaser> }) {
  const { id, text, createdAt, author } = readFragment(PostTeaser, post);
  return (
    <Link className={card.card} to="/p/$postId" params={{ postId: id }}>
      <span className={styles.line}>
        <Avatar person={author} size={20} />
        <strong className={styles.name}>{author.displayName}</strong>
        <span className={styles.when}>
          <RelativeTime date={createdAt} />
        </span>
      </span>
      {text && (
        <span className={styles.text} dir="auto">
          {text}
        </span>
      )}
    </Link>
  );
}
