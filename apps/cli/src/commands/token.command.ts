import { Command, InvalidArgumentError, Option } from 'commander';

interface CreateOptions {
  readonly handle: string;
  readonly scopes: string[];
  readonly name?: string;
  readonly expires?: number;
}

interface ListOptions {
  readonly handle?: string;
  readonly app?: string;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 3_650;

/** `tidings token`: tokens for programs, for who has the database. */
export function tokenCommand(): Command {
  return new Command('token').description('tokens for programs').addCommand(create()).addCommand(list()).addCommand(revoke());
}

/** `tidings token create`: prints the token, alone, on standard output. */
function create(): Command {
  return new Command('create')
    .description('make a token for a person and print it; it is shown this once')
    .requiredOption('--handle <handle>', 'whose token it is, such as ada')
    .requiredOption('--scopes <list>', 'what it may do, separated by commas: read, write, moderate, admin', splitList)
    .option('--name <name>', 'what it is for')
    .option('--expires <days>', 'for how many days it is valid; until it is revoked where left out', parseDays)
    .action(async ({ handle, scopes, name, expires }: CreateOptions) => {
      const [{ withHub }, { CreateTokenCommand }] = await Promise.all([import('../application/with-hub.js'), import('#sign-in')]);
      await withHub(async (hub) => {
        const expiresAt = expires === undefined ? undefined : new Date(Date.now() + expires * DAY_MS);
        const { token } = await hub.get(CreateTokenCommand).run({ handle, scopes, name, expiresAt });
        console.log(token);
      });
    });
}

/** `tidings token list`: one line a token, its id first. */
function list(): Command {
  return new Command('list')
    .description('the tokens that are valid, the newest first: id, whose, what for, scopes, last use, end')
    .addOption(new Option('--handle <handle>', 'those of one person').conflicts('app'))
    .addOption(new Option('--app <name>', 'those of one app'))
    .action(async ({ handle, app }: ListOptions) => {
      const [{ withHub }, { TokensRepository }, { Database }, { tokenLines }] = await Promise.all([
        import('../application/with-hub.js'),
        import('#sign-in'),
        import('#platform'),
        import('../screen/token-lines.js'),
      ]);
      await withHub(async (hub) => {
        const tokens = await hub.get(TokensRepository).valid(hub.get(Database), { handle: handle?.replace(/^@/, ''), app });
        for (const line of tokenLines(tokens)) console.log(line);
      });
    });
}

/** `tidings token revoke`. */
function revoke(): Command {
  return new Command('revoke')
    .description('end a token at once, and the connections that are open with it')
    .argument('<id>', 'as token list shows it')
    .action(async (id: string) => {
      const [{ withHub }, { RevokeTokenCommand }, { decodeId }] = await Promise.all([
        import('../application/with-hub.js'),
        import('#sign-in'),
        import('#platform'),
      ]);
      const tokenId = decodeId('token', id);
      await withHub(async (hub) => {
        await hub.get(RevokeTokenCommand).run(tokenId);
        console.log('The token is no longer valid.');
      });
    });
}

function splitList(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

function parseDays(text: string): number {
  const days = Number(text);
  if (!/^\d+$/.test(text) || days < 1 || days > MOST_DAYS) throw new InvalidArgumentError(`It is a whole number of days, 1 to ${MOST_DAYS}.`);
  return days;
}
