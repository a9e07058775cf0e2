import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { PersonSelect } from '../../../shared/person/person-select.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import styles from '../accounts/account.module.css';
import { DepartmentSelect } from '../accounts/department-select.js';
import { CreateDepartment, UpdateDepartment } from './department-mutations.js';

interface DepartmentFormProps {
  /** The one to change; left out: a new one. */
  department?: { id: string; name: string; version: string; parent?: { id: string } | null; head?: { id: string; displayName: string } | null };
  /** Above a new one. */
  parentId?: string;
  /** Itself and what is below it: it can't go there. */
  without?: ReadonlySet<string>;
  onDone: () => void;
}

/** Makes a department, or renames it, moves it and says who leads it. */
export default function DepartmentForm({ department, parentId: given, without, onDone }: DepartmentFormProps) {
  const { t } = useLingui();
  const create = useAction(CreateDepartment);
  const update = useAction(UpdateDepartment);
  const [name, setName] = useState(department?.name ?? '');
  const [parentId, setParentId] = useState(department ? (department.parent?.id ?? '') : (given ?? ''));
  const [head, setHead] = useState(department?.head ?? null);
  const [refusal, setRefusal] = useState<{ field?: string; message: string }>();
  const values = { name: name.trim(), parentId: parentId || null, headId: head?.id ?? null };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const onError = (code: string, error: Parameters<typeof refusalOf>[0]) => {
      const field = error.graphQLErrors[0]?.extensions['field'];
      const found = refusalOf(error) ?? (code === 'CONFLICT' && field === 'name' ? { field, message: error.graphQLErrors[0]!.message } : undefined);
      setRefusal(found);
      if (!found) {
        // Another administrator was faster: the tree shows what is there now.
        onDone();
        closeDialog();
      }
      return Boolean(found);
    };
    const done = department
      ? await update({ input: { departmentId: department.id, expects: department.version, ...values } }, { onError })
      : await create({ input: values }, { onError });
    if (!done) return;
    onDone();
    closeDialog();
  };
  const errorOf = (field: string) => (refusal && (refusal.field ?? 'name') === field ? refusal.message : undefined);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label={t`Name`} value={name} onChange={(event) => setName(event.currentTarget.value)} error={errorOf('name')} maxLength={120} required data-autofocus />
      <DepartmentSelect label={t`Below`} none={t`At the top`} value={parentId} onChange={setParentId} error={errorOf('parentId')} {...(without ? { without } : {})} />
      <PersonSelect label={t`Led by`} description={t`Owns the department’s channel.`} person={head} onChange={setHead} error={errorOf('headId')} />
      <p className={styles.note}>
        {department ? (
          <Trans>Its channel takes the name. Where it moves, its people come into the channels above it and leave those they are no longer below. If your identity provider names departments, it must name this one so too: else it makes the old one anew.</Trans>
        ) : (
          <Trans>It gets an open channel of its name, in which its people are, and those of the departments below it.</Trans>
        )}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" disabled={!values.name}>
          {department ? <Trans>Save</Trans> : <Trans>Make department</Trans>}
        </Button>
      </div>
    </form>
  );
}
