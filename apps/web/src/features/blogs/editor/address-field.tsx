import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { showError, showNotice } from '../../../shared/ui/toast.js';
import type { Outcome } from './saving/article-writer.js';
import styles from './address-field.module.css';

interface AddressFieldProps {
  slug: string;
  /** Saves the article with another address. */
  onMove: (slug: string) => Promise<Outcome>;
}

/** An article's name in addresses. It stays when the title changes; changed here, the earlier one goes on leading to it. */
export function AddressField({ slug, onMove }: AddressFieldProps) {
  const { t } = useLingui();
  const [value, setValue] = useState(slug);
  const [refusal, setRefusal] = useState<string>();
  const [moving, setMoving] = useState(false);
  const move = async () => {
    setMoving(true);
    const outcome = await onMove(value.trim());
    setMoving(false);
    if (outcome.kind === 'refused') setRefusal(outcome.message);
    if (outcome.kind === 'unreachable') showError(outcome.message);
    if (outcome.kind === 'saved') showNotice(t`The address is changed. The earlier one leads here.`);
  };
  return (
    <div className={styles.address}>
      <TextInput
        label={t`Address`}
        description={t`${location.origin}/a/… The one that it has goes on leading here.`}
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        value={value}
        error={refusal}
        maxLength={80}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => {
          setValue(event.currentTarget.value);
          setRefusal(undefined);
        }}
      />
      <Button variant="quiet" disabled={value.trim() === slug || value.trim() === '' || moving} onClick={() => void move()}>
        <Trans>Change the address</Trans>
      </Button>
    </div>
  );
}
