import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CliError } from '../screen/cli-error.js';

interface AddOptions {
  readonly slug: string;
  readonly metadata: string;
  readonly label?: string;
  readonly attributes?: string;
  readonly groups?: string;
  readonly entityId?: string;
  readonly trustMail: boolean;
  readonly adoptKnown: boolean;
  readonly allowIdpInitiated: boolean;
  readonly createPeople: boolean;
}

/** `tidings connection`: the company's own identity providers. */
export function connectionCommand(): Command {
  return new Command('connection').description('identity providers that people sign in with').addCommand(add()).addCommand(disable());
}

/** `tidings connection add`: prints what to enter at the provider. */
function add(): Command {
  return new Command('add')
    .description('connect an identity provider by its SAML metadata, or bring a connection up to date')
    .requiredOption('--slug <slug>', 'its name in addresses: 1 to 40 of a to z, 0 to 9 and -')
    .requiredOption('--metadata <file>', 'the provider’s metadata, an XML file')
    .option('--label <label>', 'what its button says; the slug where left out')
    .option('--attributes <file>', 'which attributes to read, a JSON file (docs/sign-in.md)')
    .option('--groups <file>', 'which groups are guests, moderators and administrators, a JSON file')
    .option('--entity-id <id>', 'our entity id at the provider, where it isn’t the address of our metadata')
    .option('--trust-mail', 'find people who are here by the mail address that the provider tells', false)
    .option('--adopt-known', 'with --trust-mail: also people who are known by another provider, as when the company changes its provider', false)
    .option('--allow-idp-initiated', 'let sign-in begin at the provider; the person is asked', false)
    .option('--no-create-people', 'let only people in who are here already')
    .action(async (options: AddOptions) => {
      const [{ withHub }, { AddSamlConnectionCommand }] = await Promise.all([import('../application/with-hub.js'), import('#sign-in')]);
      const { slug, label, trustMail, adoptKnown: adoptsKnown, allowIdpInitiated, createPeople, entityId: spEntityId } = options;
      const metadata = await read(options.metadata);
      const attributeMap = options.attributes === undefined ? undefined : json(options.attributes, await read(options.attributes));
      const groupMap = options.groups === undefined ? undefined : json(options.groups, await read(options.groups));
      await withHub(async (hub) => {
        const { addresses } = await hub.get(AddSamlConnectionCommand).run({
          slug, label, metadata, spEntityId, attributeMap, groupMap, trustMail, adoptsKnown, allowIdpInitiated, createPeople,
        });
        console.log(`Entity ID   ${addresses.entityId}\nACS         ${addresses.acs}\nLogout      ${addresses.logout}\nMetadata    ${addresses.metadata}`);
      });
    });
}

/** `tidings connection disable`. */
function disable(): Command {
  return new Command('disable')
    .description('turn a connection off and end the sessions it began; its people stay known')
    .requiredOption('--slug <slug>', 'the connection')
    .action(async ({ slug }: { slug: string }) => {
      const [{ withHub }, { DisableConnectionCommand }] = await Promise.all([import('../application/with-hub.js'), import('#sign-in')]);
      await withHub(async (hub) => {
        console.log(`${await hub.get(DisableConnectionCommand).run(slug)} sessions ended.`);
      });
    });
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${file} can't be read (${error.code}). Name a file that is there.`);
  });
}

function json(file: string, text: string): Record<string, string[]> {
  try {
    return JSON.parse(text) as Record<string, string[]>;
  } catch (error) {
    throw new CliError(`${file} is no JSON: ${(error as Error).message}`);
  }
}
