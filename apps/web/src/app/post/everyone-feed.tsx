import { Trans, useLingui } from '@lingui/react/macro';
import type { FragmentType } from '../../shared/graphql/document.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { EveryonePageQuery } from '../routes/everyone-query.js';
import { pageSize } from '../routes/home-query.js';
import { LinkButton } from '../shell/link-button.js';
import { PostFeed } from './post-feed.js';
import { postsOf, type PostPage } from './post-page.js';

function useNextPage(after: string) {
  const { data, error, retry } = usePage(EveryonePageQuery, { first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data && postsOf(data.everyoneTimeline), failed: Boolean(error && !data), retry };
}

/** The timeline of what was said to the whole company. @param first its first page */
export function EveryoneFeed({ first }: { first: FragmentType<typeof PostPage> }) {
  const { t } = useLingui();
  return (
    <PostFeed
      name="everyone"
      label={t`Posts to everyone`}
      first={first}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'everyoneTimeline' }}
      withoutChannel
      empty={
        <Empty title={t`Nobody has said anything yet`} action={<LinkButton to="/"><Trans>Write the first post</Trans></LinkButton>}>
          <Trans>Posts to the whole company appear here.</Trans>
        </Empty>
      }
    />
  );
}
