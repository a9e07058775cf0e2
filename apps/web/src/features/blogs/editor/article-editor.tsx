import type { JSONContent } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { ArticleFields } from './article-fields.js';
import { emptyForm, type ArticleForm } from './article-form.js';
import { BodyEditor } from './body-editor.js';
import { PublishForm } from './publish-form.js';
import { EditedArticle } from './edited-article.js';
import { useSaveArticle } from './use-save-article.js';
import styles from './article-editor.module.css';

interface ArticleEditorProps {
  /** Null for a new one. */
  article: FragmentType<typeof EditedArticle> | null;
  blog?: { id: string; title: string };
  /** After the first save: the article has an address now. */
  onCreated: (slug: string) => void;
  onPublished: (slug: string) => void;
}

function formOf(masked: FragmentType<typeof EditedArticle> | null): ArticleForm {
  if (!masked) return emptyForm;
  const { title, body, tags, category, excerpt } = readFragment(EditedArticle, masked);
  return { title, body: body as JSONContent, tags: tags.map(({ name }) => name).join(', '), category: category?.name ?? '', excerpt };
}

/** Writes an article: title, text, what it is filed under; saves drafts, publishes, and says so when somebody else saved. */
export default function ArticleEditor({ article, blog, onCreated, onPublished }: ArticleEditorProps) {
  const [form, setForm] = useState(() => formOf(article));
  const [state, setState] = useState<'saved' | 'changed' | 'saving' | 'conflict'>('saved');
  const save = useSaveArticle(article && readFragment(EditedArticle, article), blog?.id);
  const published = article ? readFragment(EditedArticle, article).status === 'PUBLISHED' : false;
  useUnsavedWarning(state === 'changed' || state === 'conflict');

  const change = (part: Partial<ArticleForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setState('changed');
  };
  const saveNow = async () => {
    setState('saving');
    const saved = await save(form);
    if (!saved || saved === 'conflict') {
      setState(saved ?? 'changed');
      return null;
    }
    setState('saved');
    return saved.article;
  };
  const saveDraft = async () => {
    const saved = await saveNow();
    if (!saved) return;
    showNotice(published ? 'Published the changes' : 'Draft saved');
    if (!article) onCreated(saved.slug);
    else if (published) onPublished(saved.slug);
  };
  const publish = async () => {
    const saved = await saveNow();
    if (!saved) return;
    const done = (slug: string) => {
      closeDialog();
      onPublished(slug);
    };
    openDialog({ title: 'Publish', body: <PublishForm articleId={saved.id} title={form.title} onPublished={done} /> });
  };
  const takeTheirs = () =>
    confirm({
      title: 'Load the saved version?',
      consequence: 'What you wrote since you opened this page is lost. Copy it elsewhere first if you want to keep it.',
      action: 'Load it',
      onConfirm: () => location.reload(),
    });

  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <span className={styles.state} role="status">
          {blog && `${blog.title} · `}
          {{ saved: article || state !== 'saved' ? 'Saved' : 'New draft', changed: 'Not saved yet', saving: 'Saving…', conflict: 'Not saved' }[state]}
        </span>
        <Button variant="quiet" onClick={() => void saveDraft()} disabled={!form.title.trim() || state === 'saving'}>
          {published ? 'Save changes' : 'Save draft'}
        </Button>
        {!published && (
          <Button onClick={() => void publish()} disabled={!form.title.trim() || state === 'saving'}>
            Publish…
          </Button>
        )}
      </div>
      {state === 'conflict' && (
        <div role="alert" className={styles.conflict}>
          <p>Somebody saved this article while you were writing. Your text is still here, and nothing of theirs was overwritten.</p>
          <Button variant="quiet" onClick={takeTheirs}>
            Load their version
          </Button>
        </div>
      )}
      <h1 className={styles.spoken}>{published ? 'Edit an article' : 'Write an article'}</h1>
      <textarea
        className={styles.title}
        rows={1}
        placeholder="Title"
        aria-label="Title"
        dir="auto"
        value={form.title}
        onChange={(event) => change({ title: event.target.value.replace(/\n/g, ' ') })}
      />
      <ArticleFields form={form} onChange={change} />
      <BodyEditor body={form.body} onChange={(body) => change({ body })} />
    </div>
  );
}

/** The browser asks before it leaves the page with unsaved words. */
function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
