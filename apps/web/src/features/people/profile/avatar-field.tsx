import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useRef, useState } from 'react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { PICTURES, useUpload } from '../../../shared/media/use-upload.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { Button } from '../../../shared/ui/button.js';
import { showError } from '../../../shared/ui/toast.js';
import styles from './avatar-field.module.css';

void PersonFace;

const CropFace = lazyPart(() => import('./crop-face.js'));

const SetAvatar = graphql(`
  mutation SetAvatar($input: SetAvatarInput!) {
    setAvatar(input: $input) {
      person {
        id
        ...PersonFace
      }
    }
  }
`);

/** Where one shows one's face, or takes it away. It takes effect at once, apart from the rest of the form. */
export function AvatarField({ person }: { person: FragmentType<typeof PersonFace> }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(person);
  const { avatarUrl } = readFragment(PersonFace, shown);
  const set = useAction(SetAvatar);
  const upload = useUpload();
  const picker = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState<'send' | 'remove' | null>(null);
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState<File>();

  const change = async (imageId: string | null) => {
    const data = await set({ input: { imageId } });
    if (data) setShown(data.setAvatar.person);
  };
  const take = (file: File | undefined) => {
    if (!file || busy) return;
    if (!file.type.startsWith('image/')) return showError(t`That is no picture.`);
    setChosen(file);
  };
  const send = async (file: File) => {
    setChosen(undefined);
    setBusy('send');
    try {
      await change(await upload(file));
    } catch (error) {
      showError((error as Error).message);
    }
    setBusy(null);
  };
  const remove = async () => {
    setBusy('remove');
    await change(null);
    setBusy(null);
    button.current?.focus();
  };

  if (chosen) {
    return (
      <Suspense>
        <CropFace file={chosen} onCrop={(file) => void send(file)} onCancel={() => setChosen(undefined)} />
      </Suspense>
    );
  }
  return (
    <div
      className={styles.field}
      role="group"
      aria-label={t`Your picture`}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Avatar person={shown} size={84} />
      <div className={styles.side}>
        <div className={styles.buttons}>
          <input
            ref={picker}
            type="file"
            hidden
            accept={PICTURES}
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <Button ref={button} variant="quiet" size="xs" loading={busy === 'send'} disabled={busy === 'remove'} onClick={() => picker.current?.click()}>
            {avatarUrl ? t`Change picture` : t`Add a picture`}
          </Button>
          {avatarUrl && (
            <Button variant="plain" size="xs" loading={busy === 'remove'} disabled={busy === 'send'} onClick={() => void remove()}>
              <Trans>Remove</Trans>
            </Button>
          )}
        </div>
        <p className={styles.note} role="status">
          {busy === 'send' ? t`Sending the picture…` : t`Shown as a circle, at once, to whoever sees your name.`}
        </p>
      </div>
    </div>
  );
}
