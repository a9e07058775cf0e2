import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconDots, IconFolderMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { DepartmentLeaf } from '../../../features/people/departments/department-mutations.js';
import { departmentPaths } from '../../../features/people/departments/department-paths.js';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import { Menu } from '../../../shared/ui/menu.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Failure } from '../../../shared/ui/failure.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { AdminPage } from '../admin-page.js';
import styles from './departments-page.module.css';

const DepartmentForm = lazyPart(() => import('../../../features/people/departments/department-form.js'));
const CloseDepartmentForm = lazyPart(() => import('../../../features/people/departments/close-department.js'));

void DepartmentLeaf;

const AdminDepartmentsQuery = graphql(`
  query AdminDepartments {
    departments {
      id
      ...DepartmentLeaf
    }
  }
`);

/** The tree of departments, to be made, renamed, moved and closed. */
export function AdminDepartments() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: AdminDepartmentsQuery, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  const all = (data?.departments ?? []).map((one) => readFragment(DepartmentLeaf, one));
  const byId = new Map(all.map((one) => [one.id, one]));
  const rows = departmentPaths(all);
  const below = (id: string): string[] => all.filter(({ parent }) => parent?.id === id).flatMap((child) => [child.id, ...below(child.id)]);
  const add = (parentId?: string) =>
    openDialog({ title: t`New department`, body: <DepartmentForm {...(parentId ? { parentId } : {})} onDone={reread} /> });
  const change = (id: string) => {
    const department = byId.get(id);
    if (department) openDialog({ title: t`Change ${department.name}`, body: <DepartmentForm department={department} without={new Set([id, ...below(id)])} onDone={reread} /> });
  };
  const close = (id: string) => {
    const department = byId.get(id);
    if (!department) return;
    openDialog({
      title: t`Close ${department.name}?`,
      body: (
        <CloseDepartmentForm
          department={department}
          childCount={all.filter(({ parent }) => parent?.id === id).length}
          without={new Set([id, ...below(id)])}
          onDone={reread}
        />
      ),
    });
  };
  return (
    <AdminPage
      title={t`Departments`}
      about={<Trans>People belong to one each, by your identity provider or by hand. Each has a channel, which its people and those below it are in.</Trans>}
      actions={
        <Button onClick={() => add()}>
          <Trans>New department</Trans>
        </Button>
      }
    >
      {error && !data && <Failure error={error} onRetry={reread} />}
      {!data && !error && <PostsSkeleton count={4} />}
      {data && rows.length === 0 && (
        <Empty title={t`No departments yet`}>
          <Trans>They come with people’s sign-in where your identity provider names them, or you make them here.</Trans>
        </Empty>
      )}
      <ul className={styles.tree} aria-label={t`Departments`}>
        {rows.map(({ id, path }) => {
          const department = byId.get(id);
          if (!department) return null;
          const { name } = department;
          return (
            <li key={id} data-depth={Math.min(path.length - 1, 6)}>
              <div className={styles.about}>
                <strong>{name}</strong>
                {path.length > 1 && <span className={styles.hidden}>{t`below ${path.at(-2) ?? ''}`}</span>}
                <small>
                  <Link to="/admin/people" search={{ department: id }}>
                    <Plural value={department.memberCount} _0="Nobody" one="# person" other="# people" />
                  </Link>
                  {department.head && (
                    <>
                      {' · '}
                      <Trans>led by {department.head.displayName}</Trans>
                    </>
                  )}
                </small>
              </div>
              <Menu position="bottom-end" radius="md" width={240}>
                <Menu.Target>
                  <ActionButton label={t`Change ${name}`} icon={<IconDots />} />
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => change(id)}>
                    <Trans>Rename, move, lead…</Trans>
                  </Menu.Item>
                  <Menu.Item leftSection={<IconPlus size={18} />} onClick={() => add(id)}>
                    <Trans>New one below…</Trans>
                  </Menu.Item>
                  <Menu.Item color="red" leftSection={<IconFolderMinus size={18} />} onClick={() => close(id)}>
                    <Trans>Close or merge…</Trans>
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </li>
          );
        })}
      </ul>
    </AdminPage>
  );
}
