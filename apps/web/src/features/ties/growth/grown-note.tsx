import { Trans } from '@lingui/react/macro';
import { IconSeedling } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import styles from './grown-note.module.css';

export const GrownArticles = graphql(`
  fragment GrownArticles on Post {
    id
    grownArticles {
      id
      slug
      title
      status
    }
  }
`);

export const GrownFrom = graphql(`
  fragment GrownFrom on Article {
    id
    grownFrom {
      id
      author {
        id
        displayName
      }
    }
  }
`);

/** At a thread: the articles that were grown from it. One's own drafts lead to where they are written. */
export function GrownInto({ thread }: { thread: FragmentType<typeof GrownArticles> }) {
  const { grownArticles } = readFragment(GrownArticles, thread);
  return grownArticles.map(({ id, slug, title, status }) => (
    <p key={id} className={styles.note} data-padded>
      <IconSeedling size={17} aria-hidden />
      <span>
        {status === 'DRAFT' ? (
          <Trans>
            Grown into{' '}
            <Link to="/a/$slug/edit" params={{ slug }}>
              {title}
            </Link>
            , a draft of yours
          </Trans>
        ) : (
          <Trans>
            Grown into{' '}
            <Link to="/a/$slug" params={{ slug }}>
              {title}
            </Link>
          </Trans>
        )}
      </span>
    </p>
  ));
}

/** At an article: the thread that it was grown from. */
export function GrownOutOf({ article }: { article: FragmentType<typeof GrownFrom> }) {
  const { grownFrom } = readFragment(GrownFrom, article);
  if (!grownFrom) return null;
  return (
    <p className={styles.note}>
      <IconSeedling size={17} aria-hidden />
      <span>
        <Trans>
          Grown from{' '}
          <Link to="/p/$postId" params={{ postId: grownFrom.id }}>
            a thread by {grownFrom.author.displayName}
          </Link>
        </Trans>
      </span>
    </p>
  );
}
