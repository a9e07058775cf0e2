import { Command, InvalidArgumentError, Option } from 'commander';
import { GRANTABLE, type GrantableRole } from './grantable-role.js';

interface AddOptions {
  readonly name: string;
  readonly mail?: string;
  readonly handle?: string;
  readonly title?: string;
  readonly guest: boolean;
  readonly role?: GrantableRole;
}

/** `tidings person`: people whom no identity provider has brought yet, and those who leave. */
export function personCommand(): Command {
  return new Command('person').description('people: add one, let one in by a link, or mark one who has left').addCommand(add()).addCommand(signInLink()).addCommand(leave());
}

/** `tidings person add`: prints the handle, alone, on standard output. */
function add(): Command {
  return new Command('add')
    .description('add a person and print the handle; a connection with --trust-mail finds them by their mail address when they sign in')
    .requiredOption('--name <name>', 'the name that is shown, such as "Ada Byron"')
    .option('--mail <address>', 'their mail address, as the identity provider tells it', parseMail)
    .option('--handle <handle>', '1 to 20 of a to z, 0 to 9 and _; made of mail or name where left out')
    .option('--title <title>', 'what they do')
    .option('--guest', 'somebody from outside, invited to single private channels', false)
    .addOption(new Option('--role <role>', 'a role on top of being an employee').choices(GRANTABLE).conflicts('guest'))
    .action(async ({ name: displayName, mail, handle, title, guest, role }: AddOptions) => {
      const [{ withHub }, { AddPersonCommand, ChangeRoleCommand }, { Database }, { Role }] = await Promise.all([
        import('../application/with-hub.js'),
        import('#people'),
        import('#platform'),
        import('#access'),
      ]);
      await withHub(async (hub) => {
        const person = await hub.get(Database).transaction(async (sql) => {
          const added = await hub.get(AddPersonCommand).run(sql, { kind: guest ? 'GUEST' : 'EMPLOYEE', displayName, mail: mail ?? null, handle, title });
          if (role) await hub.get(ChangeRoleCommand).grant(sql, added.id, Role[role]);
          return added;
        });
        console.log(person.handle);
      });
    });
}

/** `tidings person sign-in-link`: prints the link, alone, on standard output. */
function signInLink(): Command {
  return new Command('sign-in-link')
    .description('print a link that lets somebody in without an identity provider, once, within 15 minutes: the first administrator, or one who is locked out')
    .requiredOption('--handle <handle>', 'whom, such as ada')
    .action(async ({ handle }: { handle: string }) => {
      const [{ withHub }, { MakeSignInLinkCommand }] = await Promise.all([import('../application/with-hub.js'), import('#sign-in')]);
      await withHub(async (hub) => {
        console.log(await hub.get(MakeSignInLinkCommand).run(handle));
      });
    });
}

/** `tidings person leave`. */
function leave(): Command {
  return new Command('leave')
    .description('mark somebody who has left: no sign-in, no roles, nothing to read; what they wrote stays')
    .requiredOption('--handle <handle>', 'who')
    .action(async ({ handle }: { handle: string }) => {
      const [{ withPerson }, { MarkFormerCommand }] = await Promise.all([import('../application/with-person.js'), import('#people')]);
      await withPerson(handle, async (sql, person, hub) => {
        await hub.get(MarkFormerCommand).run(sql, person.id);
        console.log(`${person.displayName} is a former person now.`);
      });
    });
}

function parseMail(text: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) throw new InvalidArgumentError('It is an address such as ada@example.com.');
  return text;
}
