import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconPhoto } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import type { RefObject } from 'react';
import { PICTURES } from '../../../shared/media/use-upload.js';
import { LayoutChoice } from './layout-choice.js';
import styles from './block-tools.module.css';

/** Where pictures are chosen: one, or several. */
export interface PictureInputs {
  picture: RefObject<HTMLInputElement | null>;
  gallery: RefObject<HTMLInputElement | null>;
}

interface PictureToolsProps {
  editor: Editor;
  /** Uploads pictures and puts them in where the caret is: several as a gallery. */
  onChoose: (files: readonly File[]) => void;
  /** How many are on their way. */
  waiting: number;
  /** How many of other sites the hub can't have. */
  refused: number;
}

/** Puts a picture into the text. Where several are chosen for a gallery stands beside it, for what else begins that. */
export function PictureButton({ inputs: { picture: one, gallery: several }, onChoose }: Pick<PictureToolsProps, 'onChoose'> & { inputs: PictureInputs }) {
  const { t } = useLingui();
  return (
    <RichTextEditor.ControlsGroup>
      <RichTextEditor.Control aria-label={t`Picture`} title={t`Picture`} onClick={() => one.current?.click()}>
        <IconPhoto size={16} />
      </RichTextEditor.Control>
      {[one, several].map((input, index) => (
        <input
          key={index}
          ref={input}
          type="file"
          hidden
          multiple={input === several}
          accept={PICTURES}
          onChange={(event) => {
            onChoose([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      ))}
    </RichTextEditor.ControlsGroup>
  );
}

/** What is to be seen on the picture where the caret is, and how wide it stands; of a gallery, how wide it is as a whole. */
function selectedPicture({ editor }: { editor: Editor }) {
  if (!editor.isActive('image')) return null;
  const gallery = editor.isActive('gallery');
  const { alt } = editor.getAttributes('image') as { alt?: string };
  const { layout } = editor.getAttributes(gallery ? 'gallery' : 'image') as { layout?: string | null };
  return { alt: alt ?? '', of: gallery ? ('gallery' as const) : ('image' as const), layout: layout ?? '' };
}

/** Below the toolbar: how many pictures are on their way or can't be had, and what is said of the one where the caret is. */
export function PictureNotes({ editor, waiting, refused }: Pick<PictureToolsProps, 'editor' | 'waiting' | 'refused'>) {
  const picture = useEditorState({ editor, selector: selectedPicture });
  if (waiting === 0 && refused === 0 && picture === null) return null;
  return (
    <div className={styles.tools}>
      {waiting > 0 && (
        <span role="status">
          <Plural value={waiting} one="One picture is on its way…" other="# pictures are on their way…" />
        </span>
      )}
      {refused > 0 && (
        <span role="status">
          <Plural
            value={refused}
            one="The hub can’t have one picture of another site: upload it yourself, or readers see a link in its place."
            other="The hub can’t have # pictures of other sites: upload them yourself, or readers see links in their place."
          />
        </span>
      )}
      {picture && (
        <>
          <label className={styles.text}>
            <Trans>Description</Trans>
            <input data-describes value={picture.alt} maxLength={1000} onChange={(event) => editor.commands.updateAttributes('image', { alt: event.target.value })} />
          </label>
          <LayoutChoice editor={editor} of={picture.of} value={picture.layout} />
        </>
      )}
    </div>
  );
}
