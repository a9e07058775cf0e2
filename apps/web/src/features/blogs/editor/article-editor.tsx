import type { JSONContent } from '@tiptap/core';
import { useRef, useState, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { ArticleFields } from './article-fields.js';
import { emptyForm, type ArticleForm } from './article-form.js';
import { BodyEditor } from './body-editor.js';
import { ConflictNote, PutAsideNote } from './conflict-note.js';
import { PublishForm } from './publish-form.js';
import { EditedArticle } from './edited-article.js';
import { useSaveArticle, type Meanwhile } from './use-save-article.js';
import { useUnsavedWarning } from './use-unsaved-warning.js';
import styles from './article-editor.module.css';

interface ArticleEditorProps {
  /** Null for a new one. */
  article: FragmentType<typeof EditedArticle> | null;
  blog?: { id: string; title: string };
  /** What else one may do with it, in the bar. */
  menu?: ReactNode;
  /** After the first save: the article has an address now. */
  onCreated: (slug: string) => void;
  onPublished: (slug: string) => void;
}

function formOf(masked: FragmentType<typeof EditedArticle> | null): ArticleForm {
  if (!masked) return emptyForm;
  const { title, body, tags, category, excerpt, cover } = readFragment(EditedArticle, masked);
  return { title, body: body as JSONContent, tags: tags.map(({ name }) => name), category: category?.name ?? '', excerpt, coverId: cover?.id ?? null };
}

/** Writes an article: title, text, what it is filed under; saves drafts, publishes, and helps where it was saved elsewhere meanwhile. */
export default function ArticleEditor({ article, blog, menu, onCreated, onPublished }: ArticleEditorProps) {
  const [form, setForm] = useState(() => formOf(article));
  const [state, setState] = useState<'saved' | 'changed' | 'saving'>('saved');
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);
  const [putAside, setPutAside] = useState<ArticleForm | null>(null);
  /** Counts how often the text was exchanged as a whole: the editor begins anew then. */
  const [text, setText] = useState(0);
  const unsaved = useRef(false);
  const base = useRef<string | undefined>(undefined);
  const save = useSaveArticle(article && readFragment(EditedArticle, article), blog?.id);
  const published = article ? readFragment(EditedArticle, article).status === 'PUBLISHED' : false;
  useUnsavedWarning(unsaved);

  const change = (part: Partial<ArticleForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setState('changed');
    unsaved.current = true;
  };
  const exchange = (next: ArticleForm) => {
    change(next);
    setText(text + 1);
  };
  const saveNow = async () => {
    setState('saving');
    const saved = await save(form, base.current);
    setMeanwhile(saved && 'meanwhile' in saved ? saved.meanwhile : null);
    const article = saved && 'article' in saved ? saved.article : null;
    setState(article ? 'saved' : 'changed');
    if (!article) return null;
    unsaved.current = false;
    base.current = undefined;
    setPutAside(null);
    return article;
  };
  const saveAndGoOn = async () => {
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
  const saveMine = () => {
    base.current = meanwhile?.revision.id;
    void saveAndGoOn();
  };
  const takeTheirs = () => {
    base.current = meanwhile?.revision.id;
    setPutAside(form);
    exchange(formOf(meanwhile));
    setMeanwhile(null);
  };
  const bringBack = () => {
    if (putAside) exchange(putAside);
    setPutAside(null);
  };

  const said = { saved: article ? 'Saved' : 'New draft', changed: 'Not saved yet', saving: 'Saving…' }[state];
  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <span className={styles.state} role="status">
          {blog && <span className={styles.blog}>{blog.title} · </span>}
          {said}
        </span>
        <Button variant="quiet" onClick={() => void saveAndGoOn()} disabled={!form.title.trim() || state === 'saving'}>
          {published ? 'Save changes' : 'Save draft'}
        </Button>
        {!published && (
          <Button onClick={() => void publish()} disabled={!form.title.trim() || state === 'saving'}>
            Publish…
          </Button>
        )}
        {menu}
      </div>
      {meanwhile && <ConflictNote meanwhile={meanwhile} onSaveMine={saveMine} onTakeTheirs={takeTheirs} />}
      {putAside && <PutAsideNote onBringBack={bringBack} />}
      <h1 className={styles.spoken}>{published ? 'Edit an article' : 'Write an article'}</h1>
      <textarea
        className={styles.title}
        rows={1}
        placeholder="Title"
        aria-label="Title"
        dir="auto"
        maxLength={300}
        autoFocus={!article}
        value={form.title}
        onChange={(event) => change({ title: event.target.value.replace(/\n/g, ' ') })}
      />
      <ArticleFields form={form} onChange={change} />
      <BodyEditor key={text} body={form.body} onChange={(body) => change({ body })} />
    </div>
  );
}
