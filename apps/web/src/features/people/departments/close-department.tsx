import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { DepartmentSelect } from '../accounts/department-select.js';
import { CloseDepartment } from './department-mutations.js';

interface CloseDepartmentFormProps {
  department: { id: string; name: string; version: string; memberCount: number; channel?: { memberCount: number } | null };
  /** Departments right below it. */
  childCount: number;
  /** Itself and what is below it: these can't take it over. */
  without: ReadonlySet<string>;
  onDone: () => void;
}

/** Closes a department or merges it into another, saying before what becomes of its people, of what is below it and of its channel. */
export default function CloseDepartmentForm({ department, childCount, without, onDone }: CloseDepartmentFormProps) {
  const { t } = useLingui();
  const close = useAction(CloseDepartment);
  const [intoId, setIntoId] = useState('');
  const { id, name, version, memberCount, channel } = department;
  const confirm = async () => {
    const data = await close({ input: { departmentId: id, expects: version, intoId: intoId || null } });
    if (data) showNotice(t`${name} is closed.`);
    onDone();
    return true;
  };
  return (
    <Consequences
      danger
      phrase={name}
      action={intoId ? t`Merge` : t`Close department`}
      consequences={[
        intoId ? (
          <Plural value={memberCount} _0="Nobody belongs to it at the moment." one="# person moves to the other department, and into its channel." other="# people move to the other department, and into its channel." />
        ) : (
          <Plural value={memberCount} _0="Nobody belongs to it at the moment." one="# person then belongs to no department." other="# people then belong to no department." />
        ),
        childCount > 0 &&
          (intoId ? (
            <Plural value={childCount} one="# department below it moves below the other." other="# departments below it move below the other." />
          ) : (
            <Plural value={childCount} one="# department below it goes one up." other="# departments below it go one up." />
          )),
        channel && (
          <Plural
            value={channel.memberCount}
            one="Its channel is archived: all of it stays to be read, nobody writes there any more, and # member stays in it."
            other="Its channel is archived: all of it stays to be read, nobody writes there any more, and # members stay in it."
          />
        ),
        <Trans>If your identity provider still names it, it comes back, empty, when such a person next signs in.</Trans>,
        <Trans>This can’t be taken back.</Trans>,
      ]}
      onConfirm={confirm}
    >
      <DepartmentSelect label={t`Merge into`} none={t`None: close it`} value={intoId} onChange={setIntoId} without={without} />
    </Consequences>
  );
}
