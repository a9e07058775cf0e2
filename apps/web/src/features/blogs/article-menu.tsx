import { Trans, useLingui } from '@lingui/react/macro';
import { IconBooks, IconDots, IconFolderShare, IconHistory, IconLink, IconPin, IconPinnedOff, IconPrinter, IconTrash, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { Menu } from '../../shared/ui/menu.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { showNotice } from '../../shared/ui/toast.js';
import { ListedArticle } from './article-rows.js';
import { printArticle } from './reading/print-article.js';
import { useShareDialog } from './sharing/use-share-dialog.js';

const MoveArticleForm = lazyPart(() => import('./move-article-form.js'));
const PutInSeriesForm = lazyPart(() => import('./series/put-in-series-form.js'));

void ListedArticle;

/** What the menu must know of an article. */
export const ArticleMenuParts = graphql(`
  fragment ArticleMenuParts on Article {
    id
    slug
    title
    publishedAt
    viewerCanEdit
    viewerCanPublish
    viewerCanDelete
    viewerCanPin
    sticky
    coAuthors {
      id
    }
    commenters {
      id
    }
    blog {
      id
      viewerCanWrite
    }
  }
`);

const DeleteArticle = graphql(`
  mutation DeleteArticle($articleId: ID!) {
    deleteArticle(input: { articleId: $articleId }) {
      deletedId
    }
  }
`);

// Found by codegen under its name; the two documents below share it.
graphql(`
  fragment PinState on Article {
    id
    sticky
    blog {
      id
      pinned {
        ...ListedArticle
      }
    }
  }
`);

const PinArticle = graphql(`
  mutation PinArticle($articleId: ID!) {
    pinArticle(input: { articleId: $articleId }) {
      article {
        ...PinState
      }
    }
  }
`);

const UnpinArticle = graphql(`
  mutation UnpinArticle($articleId: ID!) {
    unpinArticle(input: { articleId: $articleId }) {
      article {
        ...PinState
      }
    }
  }
`);

interface ArticleMenuProps {
  article: FragmentType<typeof ArticleMenuParts>;
  /** After it went, or after the viewer left it. */
  onGone: () => void;
  /** What other features offer for it. */
  children?: ReactNode;
}

/** What else one may do with an article. */
export function ArticleMenu({ article: masked, onGone, children }: ArticleMenuProps) {
  const { t } = useLingui();
  const article = readFragment(ArticleMenuParts, masked);
  const navigate = useNavigate();
  const deleteArticle = useAction(DeleteArticle);
  const pin = useAction(PinArticle);
  const unpin = useAction(UnpinArticle);
  const movePin = async () => {
    const moved = await (article.sticky ? unpin : pin)({ articleId: article.id });
    if (moved) showNotice(article.sticky ? t`No longer on top of its blog.` : t`Kept on top of its blog.`);
  };
  const title = article.title || t`Without a title`;
  const askToDelete = () =>
    confirm({
      title: t`Delete this article?`,
      consequence: t`“${title}” goes for good, with all its versions. Posts that cite it stay.`,
      action: t`Delete`,
      onConfirm: async () => {
        if (await deleteArticle({ articleId: article.id })) onGone();
      },
    });
  const share = useShareDialog(article, onGone);
  const putInSeries = () => openDialog({ title: t`Series`, size: 480, body: <PutInSeriesForm articleId={article.id} /> });
  const moveElsewhere = () => openDialog({ title: t`Move to another blog`, size: 480, body: <MoveArticleForm article={article} /> });
  return (
    <Menu position="bottom-end" radius="md" width={230}>
      <Menu.Target>
        <ActionButton label={t`More`} icon={<IconDots />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={18} />} onClick={() => void copyLink(`${location.origin}/a/${article.slug}`, t`Link copied. In a post it becomes a card.`)}>
          <Trans>Copy link</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={18} />} onClick={() => void printArticle()}>
          <Trans>Print, or save as PDF</Trans>
        </Menu.Item>
        {share && (
          <Menu.Item leftSection={article.viewerCanPublish ? <IconUserPlus size={18} /> : <IconUsers size={18} />} onClick={share}>
            {article.viewerCanPublish ? <Trans>Share…</Trans> : <Trans>Shared with…</Trans>}
          </Menu.Item>
        )}
        {article.viewerCanEdit && article.blog.viewerCanWrite && (
          <Menu.Item leftSection={<IconBooks size={18} />} onClick={putInSeries}>
            <Trans>Series…</Trans>
          </Menu.Item>
        )}
        {article.viewerCanEdit && !article.publishedAt && (
          <Menu.Item leftSection={<IconFolderShare size={18} />} onClick={moveElsewhere}>
            <Trans>Move to another blog…</Trans>
          </Menu.Item>
        )}
        {article.viewerCanPin && (
          <Menu.Item leftSection={article.sticky ? <IconPinnedOff size={18} /> : <IconPin size={18} />} onClick={() => void movePin()}>
            {article.sticky ? <Trans>Take down from the top</Trans> : <Trans>Keep on top of its blog</Trans>}
          </Menu.Item>
        )}
        {children}
        {article.viewerCanEdit && (
          <Menu.Item
            leftSection={<IconHistory size={18} />}
            onClick={() => void navigate({ to: '/a/$slug/versions', params: { slug: article.slug } })}
          >
            <Trans>Earlier versions</Trans>
          </Menu.Item>
        )}
        {article.viewerCanDelete && (
          <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={askToDelete}>
            <Trans>Delete</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
