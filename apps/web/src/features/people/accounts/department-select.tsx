import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../../shared/graphql/document.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { departmentPaths, DepartmentTree, DepartmentTreeQuery } from '../departments/department-paths.js';

interface DepartmentSelectProps {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  /** Id; empty: none. */
  value: string;
  onChange: (id: string) => void;
  disabled?: boolean;
  /** What the empty choice is called. */
  none?: string;
  /** Before the departments, further choices. */
  more?: { value: string; label: string }[];
  /** Ids that can't be chosen. */
  without?: ReadonlySet<string>;
}

/** A field that holds one department, by its place in the tree, which the page's own query (`DepartmentTree`) brings along. */
export function DepartmentSelect({ label, description, error, value, onChange, disabled, none, more = [], without }: DepartmentSelectProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: DepartmentTreeQuery, requestPolicy: 'cache-only' });
  const paths = departmentPaths(data ? readFragment(DepartmentTree, data).departments : []).filter(({ id }) => !without?.has(id));
  return (
    <SelectField
      label={label}
      description={description}
      error={error}
      {...(disabled ? { disabled } : {})}
      value={value}
      onChange={onChange}
      choices={[{ value: '', label: none ?? t`None` }, ...more, ...paths.map(({ id, path }) => ({ value: id, label: path.join(' › ') }))]}
    />
  );
}
