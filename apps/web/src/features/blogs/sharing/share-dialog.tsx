import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { PeoplePicker } from '../../../shared/person/people-picker.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { copyLink } from '../../../shared/ui/copy-link.js';
import { ArticleShares } from './article-shares.js';
import styles from './share-dialog.module.css';
import { ShareChoice } from './share-choice.js';
import { AuthorRow, SharedRow, type ArticleRole } from './shared-row.js';

void ArticleShares;

const SharedArticle = graphql(`
  query SharedArticle($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        slug
        status
        viewerCanPublish
        author {
          id
          handle
          displayName
          former
          ...PersonFace
        }
        channel {
          id
          name
          kind
        }
        ...ArticleShares
      }
    }
  }
`);

interface ShareDialogProps {
  articleId: string;
  viewerId: string;
  /** After the viewer has left an article that isn't theirs. */
  onLeft: () => void;
}

/** Who works on an article, and who comments on it: lets people in, and takes it back from them. */
export default function ShareDialog({ articleId, viewerId, onLeft }: ShareDialogProps) {
  const { t } = useLingui();
  const [{ data, error }, retry] = useQuery({ query: SharedArticle, variables: { id: articleId }, requestPolicy: 'cache-and-network' });
  const [chosen, choose] = useState<ArticleRole>('COMMENTER');
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  if (error && !data) return <Failure error={error} onRetry={() => retry()} />;
  if (!article) return <PostsSkeleton count={2} />;
  const { author, channel, status, viewerCanPublish } = article;
  const { coAuthors, commenters } = readFragment(ArticleShares, article);
  const out = status !== 'DRAFT' && status !== 'SCHEDULED';
  const role = out ? 'CO_AUTHOR' : chosen;
  const mine = author.id === viewerId;
  const coAuthorSays = mine
    ? t`Edits the text, sees its versions and stands in the byline. Publishing, deleting and sharing stay with you.`
    : t`Edits the text, sees its versions and stands in the byline. Publishing, deleting and sharing stay with ${author.displayName}.`;
  const known = new Set([author, ...coAuthors, ...commenters].map(({ id }) => id));
  const row = (as: ArticleRole) => (person: (typeof coAuthors)[number]) => (
    <SharedRow key={person.id} {...{ articleId, person, role: as, out, onLeft }} mayChange={viewerCanPublish} isSelf={person.id === viewerId} />
  );
  return (
    <div className={styles.dialog}>
      {viewerCanPublish && (
        <section className={styles.add} aria-label={t`Add people`}>
          {!out && (
            <SegmentedControl
              fullWidth
              aria-label={t`Add as`}
              value={role}
              onChange={(value) => choose(value as ArticleRole)}
              data={[
                { value: 'COMMENTER', label: t`Commenter` },
                { value: 'CO_AUTHOR', label: t`Co-author` },
              ]}
            />
          )}
          <p className={styles.says}>
            {role === 'COMMENTER' ? t`Reads and comments until the article is out.` : coAuthorSays}
          </p>
          <PeoplePicker description={channel.kind === 'EVERYONE' ? t`Any colleague` : t`Whoever reads ${channel.name}`} listLabel={t`People found`}>
            {(person) => <ShareChoice key={person.id} articleId={articleId} person={person} role={role} known={known.has(person.id)} />}
          </PeoplePicker>
        </section>
      )}
      <h3 className={styles.heading}>{out ? t`Who writes it` : t`Who sees it before it is out`}</h3>
      <ul className={styles.people} aria-label={t`Shared with`}>
        <AuthorRow person={author} />
        {coAuthors.map(row('CO_AUTHOR'))}
        {commenters.map(row('COMMENTER'))}
      </ul>
      <div className={styles.foot}>
        <span>{out ? t`The link leads everybody who may read it to the article.` : t`The link leads those named here to the draft, and nobody else.`}</span>
        <Button variant="quiet" leftSection={<IconLink size={16} />} onClick={() => void copyLink(`${location.origin}/a/${article.slug}`, t`Link copied.`)}>
          <Trans>Copy link</Trans>
        </Button>
      </div>
    </div>
  );
}
