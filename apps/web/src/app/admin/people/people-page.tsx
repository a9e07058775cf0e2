import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';
import { AdminPage } from '../admin-page.js';
import { PeopleFilters } from './people-filters.js';
import type { PeopleSearch } from './people-search.js';
import { PeopleTable } from './people-table.js';

const AddPersonForm = lazyPart(() => import('../../../features/people/accounts/add-person-form.js'));

/** Everybody the hub has or had, to find, to add and to change. */
export function AdminPeople() {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/admin/people' });
  const navigate = useNavigate();
  const change = useCallback(
    (part: PeopleSearch | ((now: PeopleSearch) => PeopleSearch)) => void navigate({ to: '/admin/people', search: part, replace: true, resetScroll: false }),
    [navigate],
  );
  const openAdd = () =>
    openDialog({
      title: t`Add somebody`,
      body: (
        <AddPersonForm
          onAdded={(handle) => {
            closeDialog();
            void navigate({ to: '/admin/people/$handle', params: { handle } });
          }}
        />
      ),
    });
  return (
    <AdminPage
      title={t`People`}
      about={<Trans>Who signs in by your identity provider is added by it. Add others here, and guests before their first day.</Trans>}
      actions={
        <Button onClick={openAdd}>
          <Trans>Add somebody</Trans>
        </Button>
      }
    >
      <PeopleFilters search={search} onChange={change} />
      <PeopleTable
        key={JSON.stringify(search)}
        search={search}
        onTurn={() => change(({ sort, ...now }) => (sort ? now : { ...now, sort: 'backwards' }))}
      />
    </AdminPage>
  );
}
