import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowsSort, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { lengthOf } from '../../features/blogs/series/series-rows.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { Menu } from '../../shared/ui/menu.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import styles from './shelf.module.css';

const SeriesForm = lazyPart(() => import('../../features/blogs/series/series-form.js'));

export const SeriesHeadParts = graphql(`
  fragment SeriesHeadParts on Series {
    id
    slug
    title
    description
    articleCount
    readingMinutes
    blog {
      id
      slug
      title
      viewerCanWrite
    }
  }
`);

const DeleteSeries = graphql(`
  mutation DeleteSeries($seriesId: ID!) {
    deleteSeries(input: { seriesId: $seriesId }) {
      deletedId
    }
  }
`);

interface SeriesHeadProps {
  series: FragmentType<typeof SeriesHeadParts>;
  /** Missing where there is nothing to arrange. */
  onArrange: (() => void) | undefined;
  /** Its articles are being arranged: nothing else is offered. */
  busy: boolean;
  /** It is about to go, or stays after all. */
  onDeleting: (deleting: boolean) => void;
}

/** What a series is about, and what its writers may do with it. */
export function SeriesHead({ series: masked, onArrange, busy, onDeleting }: SeriesHeadProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const deleteSeries = useAction(DeleteSeries);
  const series = readFragment(SeriesHeadParts, masked);
  const rename = () => openDialog({ title: t`The series`, size: 480, body: <SeriesForm blogId={series.blog.id} series={series} onDone={closeDialog} /> });
  const askToDelete = () =>
    confirm({
      title: t`Delete this series?`,
      consequence: t`“${series.title}” goes. Its articles stay in the blog.`,
      action: t`Delete`,
      onConfirm: async () => {
        onDeleting(true);
        if (await deleteSeries({ seriesId: series.id })) void navigate({ to: '/b/$slug', params: { slug: series.blog.slug } });
        else onDeleting(false);
      },
    });
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kind}>
          <Trans>
            Series in{' '}
            <Link to="/b/$slug" params={{ slug: series.blog.slug }}>
              {series.blog.title}
            </Link>
          </Trans>
        </p>
        <h1 dir="auto">{series.title}</h1>
        {series.description && <p dir="auto">{series.description}</p>}
        <p className={styles.facts}>{lengthOf(series)}</p>
      </div>
      {series.blog.viewerCanWrite && !busy && (
        <PageActions>
          <Menu position="bottom-end" radius="md" width={210}>
            <Menu.Target>
              <ActionButton label={t`Change this series`} icon={<IconDots />} />
            </Menu.Target>
            <Menu.Dropdown>
              {onArrange && (
                <Menu.Item leftSection={<IconArrowsSort size={18} />} onClick={onArrange}>
                  <Trans>Arrange</Trans>
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconPencil size={18} />} onClick={rename}>
                <Trans>Rename</Trans>
              </Menu.Item>
              <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={askToDelete}>
                <Trans>Delete</Trans>
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </PageActions>
      )}
    </header>
  );
}
