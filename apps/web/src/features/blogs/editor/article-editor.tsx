import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef, type ReactNode } from 'react';
import type { Editor } from '@tiptap/react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';
import { showError, showNotice } from '../../../shared/ui/toast.js';
import { AddressField } from './address-field.js';
import { ArticleFields } from './article-fields.js';
import { BodyEditor } from './body-editor.js';
import { ConflictNote, CopyNote } from './conflict-note.js';
import { EditedArticle, isOut } from './edited-article.js';
import { describePicture, undescribedPictures } from './publishing/undescribed-pictures.js';
import { ScheduleNote } from './publishing/schedule-note.js';
import type { Outcome } from './saving/article-writer.js';
import { SavingWords, savingWords } from './saving/saving-words.js';
import { useArticleSaver } from './saving/use-article-saver.js';
import { useSaveKey } from './use-save-key.js';
import { useUnsavedWarning } from './use-unsaved-warning.js';
import styles from './article-editor.module.css';

const PublishForm = lazyPart(() => import('./publishing/publish-form.js'));

interface ArticleEditorProps {
  /** Null for a new one. */
  article: FragmentType<typeof EditedArticle> | null;
  blog?: { id: string; title: string };
  /** Chooses another blog, for as long as the article isn't begun. */
  blogChoice?: ReactNode;
  /** What else one may do with it, in the bar. */
  menu?: ReactNode;
  /** A new one has an address now. @param asked whether it was saved because the writer said so, not by itself */
  onCreated?: (slug: string, asked: boolean) => void;
  /** Readers have it. @param first whether they hadn't before */
  onPublished: (slug: string, first: boolean) => void;
  /** The card of the article of that slug, as posts carry it. */
  cardOf: (slug: string) => ReactNode;
  /** Says something of words in it, where others may. */
  onComment?: ((words: ChosenWords) => void) | undefined;
}

/** Writes an article: title, text, what it is filed under. Drafts save themselves; what is out changes for its readers when one says so. */
export default function ArticleEditor({ article, blog, blogChoice, menu, onCreated, onPublished, cardOf, onComment }: ArticleEditorProps) {
  const { t } = useLingui();
  const title = useRef<HTMLTextAreaElement>(null);
  const text = useRef<Editor>(null);
  const notice = useRef<string>(undefined);
  const { saver, writing } = useArticleSaver(article, blog?.id, {
    mayBegin: () => document.activeElement !== title.current && !document.activeElement?.closest('[data-chooses-blog], [role=menu]'),
    onBegun: (slug) => onCreated?.(slug, false),
  });
  useUnsavedWarning(saver);
  const { form, state } = writing;
  const edited = article && readFragment(EditedArticle, article);
  const out = edited !== null && isOut(edited);
  const isPlanned = edited?.status === 'SCHEDULED';
  const nothing = !form.title.trim();

  const told = (outcome: Outcome) => {
    if (outcome.kind === 'unreachable') showError(outcome.message);
    return outcome.kind === 'saved' ? outcome.article : null;
  };
  const saveAndGoOn = async (saving: Promise<Outcome>) => {
    const saved = told(await saving);
    if (!saved) return;
    showNotice(out ? t`Published the changes` : t`Draft saved`);
    if (!article) onCreated?.(saved.slug, true);
    else if (out) onPublished(saved.slug, false);
  };
  const save = () => void saveAndGoOn(saver.save());
  // What is out would change for its readers by a habit of the hand.
  useSaveKey(() => (out ? showNotice(t`“Save changes” gives them to your readers.`) : !nothing && save()));
  const publish = async () => {
    const saved = told(await saver.save());
    if (!saved) return;
    const leave = (go: () => void) => {
      closeDialog();
      go();
    };
    openDialog({
      title: isPlanned ? t`Comes out by itself` : t`Publish`,
      body: (
        <PublishForm
          articleId={saved.id}
          title={form.title}
          schedule={edited}
          card={cardOf(saved.slug)}
          undescribed={undescribedPictures(form.body)}
          begun={notice.current}
          onBegun={(words) => (notice.current = words)}
          onDescribe={(index) => leave(() => text.current && describePicture(text.current, index))}
          onPublished={(slug) => leave(() => onPublished(slug, true))}
          onScheduled={() => !article && onCreated?.(saved.slug, true)}
        />
      ),
    });
  };
  const [copy] = writing.copies;

  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <span className={styles.state}>
          {!writing.article && blogChoice}
          {blog && !(blogChoice && !writing.article) && <span className={styles.blog}>{blog.title} · </span>}
          <SavingWords saver={saver} writing={writing} />
        </span>
        {(out || state.kind === 'unreachable' || state.kind === 'refused') && (
          <Button variant={out ? 'primary' : 'quiet'} onClick={save} disabled={nothing}>
            {out ? t`Save changes` : t`Save draft`}
          </Button>
        )}
        {!out && (edited?.viewerCanPublish ?? true) && (
          <Button onClick={() => void publish()} disabled={nothing}>
            {isPlanned ? t`Schedule…` : t`Publish…`}
          </Button>
        )}
        {menu}
      </div>
      {edited && <ScheduleNote article={edited} mayChange={edited.viewerCanPublish} />}
      {state.kind === 'conflict' && (
        <ConflictNote meanwhile={state.meanwhile} mine={form} onSaveMine={() => void saveAndGoOn(saver.saveMine())} onTakeTheirs={() => saver.takeTheirs()} />
      )}
      {state.kind === 'unreachable' && (
        <p className={styles.trouble} aria-hidden>
          {savingWords(writing, saver)}
        </p>
      )}
      {state.kind === 'refused' && (
        <p className={styles.refusal} role="alert">
          {state.message}
        </p>
      )}
      {copy && state.kind !== 'conflict' && <CopyNote key={copy.key} copy={copy} now={form} onBringBack={() => saver.bringBack(copy)} onLetGo={() => saver.letGo(copy)} />}
      <h1 className={styles.spoken}>{out ? t`Edit an article` : t`Write an article`}</h1>
      <textarea
        ref={title}
        className={styles.title}
        rows={1}
        placeholder={t`Title`}
        aria-label={t`Title`}
        dir="auto"
        maxLength={300}
        autoFocus={!article}
        value={form.title}
        onChange={(event) => saver.change({ title: event.target.value.replace(/\n/g, ' ') })}
        onKeyDown={goOnToText}
        onBlur={() => saver.wake()}
      />
      <ArticleFields key={`fields ${writing.edition}`} form={form} onChange={(part) => saver.change(part)}>
        {edited && <AddressField key={edited.slug} slug={edited.slug} onMove={(slug) => saver.save({ slug })} />}
      </ArticleFields>
      <BodyEditor key={writing.edition} handle={text} articleId={edited?.id} body={form.body} onChange={(body) => saver.change({ body })} onComment={onComment} />
    </div>
  );
}

/** Enter after the title leads to the text, as does the arrow down from its end. */
function goOnToText(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { selectionStart, value } = event.currentTarget;
  const goesOn = event.key === 'Enter' || (event.key === 'ArrowDown' && selectionStart === value.length);
  if (!goesOn || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.closest(`.${styles.editor}`)?.querySelector<HTMLElement>('.article-body[contenteditable]')?.focus();
}
