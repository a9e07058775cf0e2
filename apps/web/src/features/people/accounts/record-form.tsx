import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { UpdatePerson } from './account-mutations.js';
import styles from './account.module.css';
import { RecordFields, type RecordValues } from './record-fields.js';
import { type Account, useRereadAccount } from './use-account.js';
import { useOwners } from './use-owners.js';

function valuesOf(person: Account): RecordValues {
  return {
    displayName: person.displayName,
    mail: person.account?.mail ?? '',
    title: person.title ?? '',
    departmentId: person.department?.id ?? '',
    manager: person.manager ?? null,
    location: person.location ?? '',
  };
}

/** What was written otherwise than it is. */
function changesOf(before: RecordValues, after: RecordValues) {
  return {
    ...(after.displayName.trim() === before.displayName ? {} : { displayName: after.displayName.trim() }),
    ...(after.mail.trim() === before.mail ? {} : { mail: after.mail.trim() || null }),
    ...(after.title.trim() === before.title ? {} : { title: after.title.trim() || null }),
    ...(after.departmentId === before.departmentId ? {} : { departmentId: after.departmentId || null }),
    ...(after.manager?.id === before.manager?.id ? {} : { managerId: after.manager?.id ?? null }),
    ...(after.location.trim() === before.location ? {} : { location: after.location.trim() || null }),
  };
}

/** Changes what the directory holds of somebody; what a directory outside sets is shown, not offered. */
export function RecordForm({ person, account }: { person: Account; account: NonNullable<Account['account']> }) {
  const { t } = useLingui();
  const update = useAction(UpdatePerson);
  const reread = useRereadAccount();
  const ownerOf = useOwners(account);
  const before = valuesOf(person);
  const [values, setValues] = useState(before);
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const changes = changesOf(before, values);
  const changed = Object.keys(changes).length > 0;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const data = await update({ input: { personId: person.id, expects: account.version, ...changes } }, {
      onError: (code, error) => {
        // What the other administrator wrote is shown at once; what was typed here stays.
        if (code === 'CONFLICT') void reread(person.handle);
        setRefusal(refusalOf(error));
        return Boolean(refusalOf(error)?.field);
      },
    });
    if (data) showNotice(t`Saved.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RecordFields values={values} onChange={(part) => setValues({ ...values, ...part })} refusal={refusal} ownerOf={ownerOf} />
      <div className={styles.buttons}>
        {changed && (
          <Button type="button" variant="plain" onClick={() => setValues(before)}>
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
