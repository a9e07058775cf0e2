import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { PICTURES, useUpload } from '../../../shared/media/use-upload.js';
import { Button } from '../../../shared/ui/button.js';
import { showError } from '../../../shared/ui/toast.js';
import styles from './cover-field.module.css';

interface CoverFieldProps {
  /** The picture's id. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** The picture above an article and on its cards. */
export function CoverField({ value, onChange }: CoverFieldProps) {
  const { t } = useLingui();
  const upload = useUpload();
  const picker = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setProgress(0);
    await upload(file, { onProgress: setProgress }).then(onChange, (error: Error) => showError(error.message));
    setProgress(null);
  };
  return (
    <div className={styles.cover}>
      {value && <img src={`/media/${value}?width=480`} alt={t`Cover`} />}
      <input
        ref={picker}
        type="file"
        hidden
        accept={PICTURES}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {progress !== null && <progress max={1} value={progress === 1 ? undefined : progress} aria-label={t`The cover is on its way`} />}
      <Button variant="quiet" disabled={progress !== null} onClick={() => picker.current?.click()}>
        {value ? t`Another cover` : t`Choose a cover`}
      </Button>
      {value && (
        <Button variant="plain" onClick={() => onChange(null)}>
          <Trans>Without a cover</Trans>
        </Button>
      )}
    </div>
  );
}
