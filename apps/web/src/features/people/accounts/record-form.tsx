import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { readFragment } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { UpdatePerson } from './account-mutations.js';
import { AccountFile } from './account-parts.js';
import styles from './account.module.css';
import { RecordFields } from './record-fields.js';
import { changesOf, clashOf, rebased, valuesOf } from './record-values.js';
import { type Account, useRereadAccount } from './use-account.js';
import { useOwners } from './use-owners.js';

/** Changes what the directory holds of somebody; what a directory outside sets is shown, not offered. */
export function RecordForm({ person, account }: { person: Account; account: NonNullable<Account['account']> }) {
  const { t } = useLingui();
  const update = useAction(UpdatePerson);
  const reread = useRereadAccount();
  const ownerOf = useOwners(account);
  const before = valuesOf(person);
  const [read, setRead] = useState({ version: account.version, values: before });
  const [values, setValues] = useState(before);
  if (read.version !== account.version) {
    // Another administrator, or a second step here, has changed the record.
    setRead({ version: account.version, values: before });
    setValues(rebased(values, read.values, before));
  }
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const changes = changesOf(before, values);
  const changed = Object.keys(changes).length > 0;
  const readTheirs = async () => {
    const now = await reread(person.handle);
    const clash = now && clashOf(values, before, valuesOf(now));
    if (!clash) return;
    const { field, theirs } = clash;
    setRefusal({ field, message: t`Somebody else has written “${theirs}” here meanwhile. Save to replace it.` });
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const data = await update({ input: { personId: person.id, expects: account.version, ...changes } }, {
      onError: (code, error) => {
        // What the other administrator wrote is shown at once; what was typed here stays.
        if (code === 'CONFLICT') void readTheirs();
        setRefusal(refusalOf(error));
        return Boolean(refusalOf(error)?.field);
      },
    });
    if (!data) return;
    // As the server writes it, which may be otherwise than it was typed.
    setValues(valuesOf(readFragment(AccountFile, data.updatePerson.person)));
    showNotice(t`Saved.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RecordFields values={values} onChange={(part) => setValues({ ...values, ...part })} refusal={refusal} ownerOf={ownerOf} />
      <div className={styles.buttons}>
        {changed && (
          <Button type="button" variant="plain" onClick={() => {
            setValues(before);
            setRefusal(undefined);
          }}>
            <Trans>Undo</Trans>
          </Button>
        )}
        <Button type="submit" disabled={!changed || !values.displayName.trim()}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
