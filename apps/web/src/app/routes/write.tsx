import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { BlogChoice } from '../../features/blogs/editor/blog-choice.js';
import { StartBlog } from '../../features/blogs/start-blog.js';
import { ArticlePreview } from '../../features/ties/article-preview.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Missing } from './not-found.js';

const ArticleEditor = lazyPart(() => import('../../features/blogs/editor/article-editor.js'));

void FrameParts;

const WritePageQuery = graphql(`
  query WritePage($slug: String!, $named: Boolean!, $withFrame: Boolean!) {
    blog(slug: $slug) @include(if: $named) {
      id
      slug
      title
      viewerCanWrite
    }
    blogsToWriteIn {
      id
      slug
      title
    }
    viewerCanStartBlog
    viewer {
      person {
        id
        displayName
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/**
 * A new article: for the blog that is named in the address, else for one's own, else for the first of those where one may write; all can be chosen. Once it has saved itself, its draft is noted with this entry of
 * the browser's history, which leaves the editor as it is; opened anew, the entry leads to the draft.
 */
export function WritePage() {
  const { blog } = useSearch({ from: '/shell/write' });
  const draft = useLocation({ select: ({ state }) => state.draft });
  const [opened] = useState(draft);
  const [shown, setShown] = useState({ draft, count: 0 });
  if (shown.draft !== draft) setShown({ draft, count: shown.count + (draft ? 0 : 1) });
  if (opened && opened === draft) return <Navigate to="/a/$slug/edit" params={{ slug: opened }} replace />;
  return <NewArticle key={shown.count} slug={blog} />;
}

declare module '@tanstack/history' {
  interface HistoryState {
    /** The slug of the draft that was begun at this entry. */
    draft?: string;
  }
}

function NewArticle({ slug }: { slug: string | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, error, retry } = usePage(WritePageQuery, { slug: slug ?? '', named: Boolean(slug) });
  const person = data?.viewer.person;
  const [chosen, choose] = useState<string>();
  const blogs = data?.blogsToWriteIn ?? [];
  const blog = blogs.find(({ id }) => id === chosen) ?? (slug ? data?.blog : blogs[0]);
  const started = ({ id }: { id: string }) => {
    closeDialog();
    choose(id);
    retry();
  };
  const start = person && data.viewerCanStartBlog ? () => openDialog({ title: t`Start your blog`, body: <StartBlog headed name={person.displayName} onStarted={started} /> }) : undefined;
  if (data && slug && !(data.blog?.viewerCanWrite ?? false)) return <Missing what="blog that you write in" />;
  return (
    <Column title={t`Write`} untitled wide>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={1} />}
      {data && !blog && !data.viewerCanStartBlog && <Empty title={t`Articles are for employees to write`} action={<LinkButton to="/channels">{t`Your channels`}</LinkButton>}><Trans>As a guest you have no blog of your own. In your channels you can post, and comment on drafts that somebody shares with you.</Trans></Empty>}
      {data && !blog && person && data.viewerCanStartBlog && <StartBlog name={person.displayName} onStarted={started} />}
      {blog && (
        <Suspense fallback={<PostsSkeleton count={1} />}>
          <ArticleEditor
            article={null}
            blog={blog}
            blogChoice={(blogs.length > 1 || start) && <BlogChoice blogs={blogs} chosen={blog} onChoose={choose} onStart={start} />}
            onCreated={(created, asked) =>
              void (asked
                ? navigate({ to: '/a/$slug/edit', params: { slug: created }, replace: true })
                : navigate({ to: '/write', search: true, state: { draft: created }, replace: true }))
            }
            cardOf={(saved) => <ArticlePreview slug={saved} />}
            onPublished={(published, justOut) => void navigate({ to: '/a/$slug', params: { slug: published }, state: { justOut } })}
          />
        </Suspense>
      )}
    </Column>
  );
}
