import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Picture, PictureParts } from '../../shared/media/picture.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import styles from './channel-files.module.css';

void [FrameParts, PictureParts];

const ChannelFilesQuery = graphql(`
  query ChannelFiles($slug: String!, $picturesAfter: String, $filesAfter: String, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      pictures(first: 24, after: $picturesAfter) {
        edges {
          cursor
          image {
            id
            alternativeText
            ...PictureParts
          }
          post {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      files(first: 20, after: $filesAfter) {
        edges {
          cursor
          file {
            id
            name
            url
          }
          post {
            id
            createdAt
            author {
              id
              displayName
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What was posted in a channel besides words; each leads to its post. */
export function ChannelFiles({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ChannelFilesQuery, { slug });
  const channel = data?.channel;
  if (!channel) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={3} />;
  if (channel.pictures.edges.length + channel.files.edges.length === 0) {
    return (
      <Empty title={t`Nothing here yet`}>
        <Trans>Pictures and files that are posted in this channel appear here.</Trans>
      </Empty>
    );
  }
  return (
    <>
      {channel.files.edges.length > 0 && (
        <section className={styles.part} aria-label={t`Files`}>
          <h2>
            <Trans>Files</Trans>
          </h2>
          <ul className={styles.files}>
            <Files slug={slug} after={null} />
          </ul>
        </section>
      )}
      {channel.pictures.edges.length > 0 && (
        <section className={styles.part} aria-label={t`Pictures`}>
          <h2>
            <Trans>Pictures</Trans>
          </h2>
          <ul className={styles.pictures}>
            <Pictures slug={slug} after={null} />
          </ul>
        </section>
      )}
    </>
  );
}

function Files({ slug, after }: { slug: string; after: string | null }) {
  const [more, showMore] = useState(false);
  const { data } = usePage(ChannelFilesQuery, after ? { slug, filesAfter: after } : { slug }, { requestPolicy: 'cache-first' });
  const files = data?.channel?.files;
  if (!files) return null;
  const { endCursor, hasNextPage } = files.pageInfo;
  return (
    <>
      {files.edges.map(({ file, post }) => file && (
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
      {hasNextPage && endCursor && (more ? <Files slug={slug} after={endCursor} /> : <MoreItem onMore={() => showMore(true)} />)}
    </>
  );
}

function Pictures({ slug, after }: { slug: string; after: string | null }) {
  const { t } = useLingui();
  const [more, showMore] = useState(false);
  const { data } = usePage(ChannelFilesQuery, after ? { slug, picturesAfter: after } : { slug }, { requestPolicy: 'cache-first' });
  const pictures = data?.channel?.pictures;
  if (!pictures) return null;
  const { endCursor, hasNextPage } = pictures.pageInfo;
  return (
    <>
      {pictures.edges.map(({ image, post }) => image && (
        <li key={`${post.id} ${image.id}`}>
          <Link to="/p/$postId" params={{ postId: post.id }} aria-label={image.alternativeText || t`A picture`}>
            <Picture decorative image={image} sizes="(max-width: 640px) 32vw, 200px" />
          </Link>
        </li>
      ))}
      {hasNextPage && endCursor && (more ? <Pictures slug={slug} after={endCursor} /> : <MoreItem onMore={() => showMore(true)} />)}
    </>
  );
}

function MoreItem({ onMore }: { onMore: () => void }) {
  return (
    <li className={styles.more}>
      <Button variant="quiet" onClick={onMore}>
        <Trans>Show more</Trans>
      </Button>
    </li>
  );
}
