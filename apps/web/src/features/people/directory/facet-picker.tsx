import { useLingui } from '@lingui/react/macro';
import { Combobox, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../../../shared/graphql/document.js';
import { plain } from '../../../shared/language/formats.js';
import { Spinner } from '../../../shared/ui/spinner.js';
import { useSearchCombobox } from '../../../shared/ui/use-search-combobox.js';
import { asTree } from './department-tree.js';
import { filterOf, type Filters } from './directory-search.js';
import styles from './facet-picker.module.css';

export const FacetQuery = graphql(`
  query PeopleFacet($of: PeopleFacetKind!, $filter: PeopleFilter!, $query: String) {
    peopleFacet(of: $of, filter: $filter, query: $query, first: 100) {
      name
      count
      department {
        id
        slug
        parent {
          id
        }
      }
    }
  }
`);

interface FacetPickerProps {
  of: VariablesOf<typeof FacetQuery>['of'];
  /** What it filters by. */
  label: string;
  /** What is chosen already. Of a department, its slug. */
  chosen: string | undefined;
  filters: Filters;
  onChoose: (value: string | undefined) => void;
}

/** Chooses a value to filter by, out of those that there are, each with how many people it would leave. Asked for when it is opened. */
export function FacetPicker({ of, label, chosen, filters, onChoose }: FacetPickerProps) {
  const { t } = useLingui();
  const { combobox, field, text, setText } = useSearchCombobox();
  const [query] = useDebouncedValue(text.trim(), 120);
  const [{ data, fetching }] = useQuery({ query: FacetQuery, variables: { of, filter: filterOf(filters), query: query || null }, pause: !combobox.dropdownOpened, requestPolicy: 'cache-and-network' });
  const values = asTree(data?.peopleFacet ?? []);
  const shown = chosen && (values.find(({ department }) => department?.slug === chosen)?.name ?? chosen);
  return (
    <div className={styles.picker} data-chosen={chosen ? true : undefined}>
      <Combobox
        store={combobox}
        width={280}
        position="bottom-start"
        radius="md"
        onOptionSubmit={(value) => {
          onChoose(value);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target targetType="button">
          <UnstyledButton className={styles.button} onClick={() => combobox.toggleDropdown()} aria-label={shown ? `${label}: ${shown}` : label}>
            {shown ?? label}
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            ref={field}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
            placeholder={t`Find one of them`}
            aria-label={t`Find one of them`}
            rightSection={fetching && <Spinner />}
          />
          <Combobox.Options mah={300} className={styles.options} aria-label={label}>
            {values.map(({ name, count, department, depth }) => (
              <Combobox.Option key={department?.slug ?? name} value={department?.slug ?? name} className={styles.option}>
                <span className={styles.name} style={{ paddingInlineStart: query ? 0 : depth * 14 }}>
                  {name}
                </span>
                <span className={styles.count}>{plain(count)}</span>
              </Combobox.Option>
            ))}
            {data && values.length === 0 && <Combobox.Empty>{t`Nothing fits`}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen && (
        <UnstyledButton className={styles.clear} aria-label={t`Without ${shown ?? chosen}`} onClick={() => onChoose(undefined)}>
          <IconX size={14} aria-hidden />
        </UnstyledButton>
      )}
    </div>
  );
}
