import { Trans, useLingui } from '@lingui/react/macro';
import { FileButton, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { Button } from '../../../shared/ui/button.js';
import styles from './connection.module.css';

/** The provider's metadata as it is given: as text, or by an address. */
export interface GivenMetadata {
  by: 'text' | 'address';
  text: string;
  address: string;
}

export const NO_METADATA: GivenMetadata = { by: 'text', text: '', address: '' };

/** As a mutation takes it. */
export function metadataInput({ by, text, address }: GivenMetadata): { metadata?: string; metadataUrl?: string } {
  return by === 'text' ? { metadata: text } : { metadataUrl: address.trim() };
}

export function hasMetadata({ by, text, address }: GivenMetadata): boolean {
  return (by === 'text' ? text : address).trim() !== '';
}

interface MetadataFieldProps {
  value: GivenMetadata;
  onChange: (value: GivenMetadata) => void;
  /** What the server says of it. */
  error?: string | undefined;
}

/** Takes the provider's metadata: pasted, from a file, or from where the hub can get it. */
export function MetadataField({ value, onChange, error }: MetadataFieldProps) {
  const { t } = useLingui();
  const read = async (file: File | null) => {
    if (file) onChange({ ...value, by: 'text', text: await file.text() });
  };
  return (
    <div className={styles.form}>
      <div className={styles.actions}>
        <SegmentedControl
          aria-label={t`How to give the provider’s metadata`}
          value={value.by}
          onChange={(by) => onChange({ ...value, by: by as GivenMetadata['by'] })}
          data={[{ value: 'text', label: t`Paste or file` }, { value: 'address', label: t`By its address` }]}
        />
        {value.by === 'text' && (
          <FileButton onChange={(file) => void read(file)} accept=".xml,application/xml,text/xml,application/samlmetadata+xml">
            {(props) => (
              <Button variant="quiet" {...props}>
                <Trans>Choose a file</Trans>
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {value.by === 'text' ? (
        <Textarea
          className={styles.names}
          label={t`The provider’s metadata (XML)`}
          value={value.text}
          onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
          rows={7}
          spellCheck={false}
          error={error}
          required
        />
      ) : (
        <TextInput
          label={t`Address of the provider’s metadata`}
          description={t`It begins with https://. Within the company the hub asks only hosts that TIDINGS_OUTSIDE_ALLOW names; for others, open the address yourself and paste what it shows.`}
          type="url"
          value={value.address}
          onChange={(event) => onChange({ ...value, address: event.currentTarget.value })}
          error={error}
          required
        />
      )}
    </div>
  );
}
