import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePage } from '../../shared/graphql/use-page.js';
import { Picture } from '../../shared/media/picture.js';
import { ChannelFilesQuery, type PicturePage } from './channel-files-query.js';
import { FurtherPage } from './further-page.js';
import { MoreItem } from './more-item.js';

/** Pictures of a channel from one page on. */
export function PictureRows({ slug, page: { edges, pageInfo } }: { slug: string; page: PicturePage }) {
  const { t } = useLingui();
  return (
    <>
      {edges.map(({ image, post }) => image && (
        <li key={`${post.id} ${image.id}`}>
          <Link to="/p/$postId" params={{ postId: post.id }} aria-label={image.alternativeText || t`A picture`}>
            <Picture decorative image={image} sizes="(max-width: 640px) 32vw, 200px" />
          </Link>
        </li>
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreItem>{() => <PicturesAfter slug={slug} after={pageInfo.endCursor} />}</MoreItem>}
    </>
  );
}

function PicturesAfter({ slug, after }: { slug: string; after: string | null | undefined }) {
  const { data, error, retry } = usePage(ChannelFilesQuery, { slug, picturesAfter: after ?? null, files: false }, { requestPolicy: 'cache-first' });
  return <FurtherPage page={data?.channel?.pictures} error={error} retry={retry}>{(page) => <PictureRows slug={slug} page={page} />}</FurtherPage>;
}
