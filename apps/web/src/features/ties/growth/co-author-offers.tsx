import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './co-author-offers.module.css';

void PersonFace;

export const OffersToWrite = graphql(`
  fragment OffersToWrite on Query {
    coAuthorOffers {
      articleId
      offeredBy {
        id
        displayName
        ...PersonFace
      }
      thread {
        id
        text
      }
    }
  }
`);

const AnswerOffer = graphql(`
  mutation AnswerOffer($articleId: ID!, $accept: Boolean!) {
    answerCoAuthorOffer(input: { articleId: $articleId, accept: $accept }) {
      article {
        id
        slug
      }
    }
  }
`);

/** What one may write too, because one's posts are in it. */
export function CoAuthorOffers({ offers }: { offers: FragmentType<typeof OffersToWrite> }) {
  const { t } = useLingui();
  const { coAuthorOffers } = readFragment(OffersToWrite, offers);
  const answer = useAction(AnswerOffer);
  const navigate = useNavigate();
  if (coAuthorOffers.length === 0) return null;
  const give = async (articleId: string, accept: boolean) => {
    const article = (await answer({ articleId, accept }))?.answerCoAuthorOffer.article;
    if (article) void navigate({ to: '/a/$slug/edit', params: { slug: article.slug } });
  };
  return (
    <ul className={styles.offers} aria-label={t`Offers`}>
      {coAuthorOffers.map(({ articleId, offeredBy, thread }) => (
        <li key={articleId}>
          <Avatar person={offeredBy} size={40} />
          <div>
            <p>
              <Trans><strong>{offeredBy.displayName}</strong> makes an article of a thread with words of yours. Write it together?</Trans>
            </p>
            {thread?.text && (
              <Link className={styles.thread} to="/p/$postId" params={{ postId: thread.id }} dir="auto">
                {thread.text}
              </Link>
            )}
            <div className={styles.answers}>
              <Button size="xs" onClick={() => void give(articleId, true)}>
                <Trans>Write with {offeredBy.displayName.split(' ')[0]}</Trans>
              </Button>
              <Button size="xs" variant="plain" onClick={() => void give(articleId, false)}>
                <Trans>No, thanks</Trans>
              </Button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
