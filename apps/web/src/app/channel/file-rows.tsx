import { IconFileDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePage } from '../../shared/graphql/use-page.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { ChannelFilesQuery, type FilePage } from './channel-files-query.js';
import { FurtherPage } from './further-page.js';
import { MoreItem } from './more-item.js';

/** Files of a channel from one page on. */
export function FileRows({ slug, page: { edges, pageInfo } }: { slug: string; page: FilePage }) {
  return (
    <>
      {edges.map(({ file, post }) => file && (
        <li key={`${post.id} ${file.id}`}>
          <IconFileDownload size={20} aria-hidden />
          <a href={file.url ?? `/media/${file.id}`} download>
            {file.name}
          </a>
          <Link to="/p/$postId" params={{ postId: post.id }}>
            {post.author.displayName} · <RelativeTime date={post.createdAt} />
          </Link>
        </li>
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreItem>{() => <FilesAfter slug={slug} after={pageInfo.endCursor} />}</MoreItem>}
    </>
  );
}

function FilesAfter({ slug, after }: { slug: string; after: string | null | undefined }) {
  const { data, error, retry } = usePage(ChannelFilesQuery, { slug, filesAfter: after ?? null, pictures: false }, { requestPolicy: 'cache-first' });
  return <FurtherPage page={data?.channel?.files} error={error} retry={retry}>{(page) => <FileRows slug={slug} page={page} />}</FurtherPage>;
}
