import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ChannelFilesQuery } from './channel-files-query.js';
import styles from './channel-files.module.css';
import { FileRows } from './file-rows.js';
import { PictureRows } from './picture-rows.js';

/** What was posted in a channel besides words; each leads to its post. */
export function ChannelFiles({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ChannelFilesQuery, { slug });
  const channel = data?.channel;
  if (!channel) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={3} />;
  const { files, pictures } = channel;
  if (!files?.edges.length && !pictures?.edges.length) {
    return (
      <Empty title={t`Nothing here yet`}>
        <Trans>Pictures and files that are posted in this channel appear here.</Trans>
      </Empty>
    );
  }
  return (
    <>
      {files && files.edges.length > 0 && (
        <section className={styles.part} aria-label={t`Files`}>
          <h2>
            <Trans>Files</Trans>
          </h2>
          <ul className={styles.files}>
            <FileRows slug={slug} page={files} />
          </ul>
        </section>
      )}
      {pictures && pictures.edges.length > 0 && (
        <section className={styles.part} aria-label={t`Pictures`}>
          <h2>
            <Trans>Pictures</Trans>
          </h2>
          <ul className={styles.pictures}>
            <PictureRows slug={slug} page={pictures} />
          </ul>
        </section>
      )}
    </>
  );
}
