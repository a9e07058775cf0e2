import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { FrameQuery } from '../../shared/graphql/frame.js';
import { Empty } from '../../shared/ui/empty.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';

const sentences = {
  page: msg`There is no such page`,
  person: msg`There is no such person`,
  post: msg`There is no such post`,
  channel: msg`There is no such channel`,
  tag: msg`There is no such tag`,
  article: msg`There is no such article`,
  blog: msg`There is no such blog`,
  category: msg`There is no such category`,
  series: msg`There is no such series`,
  feed: msg`There is no such feed`,
  'article that you may edit': msg`There is no such article that you may edit`,
  'blog that you write in': msg`There is no such blog that you write in`,
};

/** For an address that leads nowhere, and for what the viewer may not read: it is the same. */
export function Missing({ what }: { what: keyof typeof sentences }) {
  const { t } = useLingui();
  return (
    <Column title={t`Not found`} wide>
      <div data-missing>
        <Empty title={t(sentences[what])} action={<LinkButton to="/"><Trans>Go to Home</Trans></LinkButton>}>
          <Trans>It may have been deleted, or it isn’t open to you.</Trans>
        </Empty>
      </div>
    </Column>
  );
}

export function NotFound() {
  useQuery({ query: FrameQuery });
  return <Missing what="page" />;
}
