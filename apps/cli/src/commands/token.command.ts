import { Command } from 'commander';

interface CreateOptions {
  readonly handle: string;
  readonly scopes: string[];
  readonly name?: string;
}

/** `tidings token create`: prints the token, alone, on standard output. */
export function tokenCommand(): Command {
  const create = new Command('create')
    .description('make a token for a person and print it; it is shown this once')
    .requiredOption('--handle <handle>', 'whose token it is, such as ada')
    .requiredOption('--scopes <list>', 'what it may do, separated by commas: read, write, moderate, admin', splitList)
    .option('--name <name>', 'what it is for')
    .action(async ({ handle, scopes, name }: CreateOptions) => {
      const [{ withHub }, { CreateTokenCommand }] = await Promise.all([import('../application/with-hub.js'), import('#sign-in')]);
      await withHub(async (hub) => {
        const { token } = await hub.get(CreateTokenCommand).run({ handle, scopes, name });
        console.log(token);
      });
    });
  return new Command('token').description('tokens for programs').addCommand(create);
}

function splitList(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
