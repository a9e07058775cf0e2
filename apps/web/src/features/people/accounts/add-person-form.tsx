import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useOnceKey } from '../../../shared/graphql/once-key.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { AddPerson } from './account-mutations.js';
import { AccountFile } from './account-parts.js';
import { readFragment } from '../../../shared/graphql/document.js';
import styles from './account.module.css';
import { RecordFields, type RecordValues } from './record-fields.js';

const NOBODY: RecordValues = { displayName: '', mail: '', title: '', departmentId: '', manager: null, location: '' };

/** Adds somebody whom no directory has brought. */
export default function AddPersonForm({ onAdded }: { onAdded: (handle: string) => void }) {
  const { t } = useLingui();
  const add = useAction(AddPerson);
  const [kind, setKind] = useState<'EMPLOYEE' | 'GUEST'>('EMPLOYEE');
  const [values, setValues] = useState(NOBODY);
  const [handle, setHandle] = useState('');
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const key = useOnceKey();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { manager, ...texts } = values;
    const input = {
      kind, displayName: texts.displayName.trim(), mail: texts.mail.trim() || null, title: texts.title.trim() || null, departmentId: texts.departmentId || null,
      managerId: manager?.id ?? null, location: texts.location.trim() || null, handle: handle.trim() || null,
    };
    const data = await add({ input: { ...input, idempotencyKey: key.for(input) } }, {
      onError: (code, error) => {
        const field = error.graphQLErrors[0]?.extensions['field'];
        const found = refusalOf(error) ?? (code === 'CONFLICT' && typeof field === 'string' ? { field, message: error.graphQLErrors[0]!.message } : undefined);
        setRefusal(found);
        return Boolean(found?.field);
      },
    });
    if (data) onAdded(readFragment(AccountFile, data.addPerson.person).handle);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <SegmentedControl
        aria-label={t`What they are`}
        value={kind}
        onChange={(value) => setKind(value as typeof kind)}
        data={[
          { value: 'EMPLOYEE', label: t`Employee` },
          { value: 'GUEST', label: t`Guest` },
        ]}
      />
      <p className={styles.note}>
        {kind === 'EMPLOYEE' ? (
          <Trans>Reads every open channel, and whatever was written there before.</Trans>
        ) : (
          <Trans>Sees nothing but the private channels that their owners put them into.</Trans>
        )}
      </p>
      <RecordFields values={values} onChange={(part) => setValues({ ...values, ...part })} refusal={refusal} />
      <TextInput
        label={t`Handle`}
        description={t`The name behind @, which never changes. Left empty, it is made of the mail address or the name.`}
        value={handle}
        onChange={(event) => setHandle(event.currentTarget.value)}
        error={refusal?.field === 'handle' ? refusal.message : undefined}
        maxLength={20}
        leftSection="@"
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={!values.displayName.trim()}>
          <Trans>Add them</Trans>
        </Button>
      </div>
    </form>
  );
}
