import { Command, Option } from 'commander';
import { GRANTABLE, type GrantableRole } from './grantable-role.js';

interface RoleOptions {
  readonly handle: string;
  readonly role: GrantableRole;
}

/** `tidings role`: how the first administrator comes to be, where no group of the identity provider says so. */
export function roleCommand(): Command {
  return new Command('role')
    .description('roles of people; a role that a connection’s --groups lists is decided there, at each sign-in')
    .addCommand(change('grant', 'give a role', 'has the role'))
    .addCommand(change('revoke', 'take a role away', 'no longer has the role'));
}

function change(verb: 'grant' | 'revoke', description: string, outcome: string): Command {
  return new Command(verb)
    .description(description)
    .requiredOption('--handle <handle>', 'whose role it is, such as ada')
    .addOption(new Option('--role <role>', 'which').choices(GRANTABLE).makeOptionMandatory())
    .action(async ({ handle, role }: RoleOptions) => {
      const [{ withPerson }, { ChangeRoleCommand }, { Role }] = await Promise.all([
        import('../application/with-person.js'),
        import('#people'),
        import('#access'),
      ]);
      await withPerson(handle, async (sql, person, hub) => {
        await hub.get(ChangeRoleCommand)[verb](sql, person.id, Role[role]);
        console.log(`${person.displayName} ${outcome} ${role}.`);
      });
    });
}
