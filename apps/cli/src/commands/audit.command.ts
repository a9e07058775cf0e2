import { Command, InvalidArgumentError } from 'commander';
import { CliError } from '../screen/cli-error.js';

interface VerifyOptions {
  readonly expect?: { readonly chainNumber: number; readonly hash: string };
}

/** `tidings audit`: the record of security, administration and moderation. */
export function auditCommand(): Command {
  return new Command('audit').description('the record of security, administration and moderation').addCommand(verify());
}

/** `tidings audit verify`: prints the chain's end, to be noted elsewhere. Exit code 1 where something is wrong. */
function verify(): Command {
  return new Command('verify')
    .description('check the whole record by its chain of hashes; prints the chain’s end, to note away from this machine')
    .option('--expect <number:hash>', 'an end that was printed earlier; the record must still have it', noted)
    .action(async (options: VerifyOptions) => {
      const [{ withHub }, { CheckedChain }] = await Promise.all([import('../application/with-hub.js'), import('#audit')]);
      await withHub(async (hub) => {
        const { entries, head, faults } = await hub.get(CheckedChain).verify(options.expect);
        if (faults.length > 0) throw new CliError(`The audit record isn't what was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
        console.log(head === null ? 'The audit record is empty.' : `${entries} entries, none changed or missing.\nEnd of the chain  ${head.chainNumber}:${head.hash}`);
      });
    });
}

function noted(text: string): VerifyOptions['expect'] {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  if (!match) throw new InvalidArgumentError('Give it as audit verify printed it: the number, a colon and 64 hexadecimal digits.');
  return { chainNumber: Number(match[1]), hash: match[2] as string };
}
