import { Command } from 'commander';

/** `tidings import wordpress`. */
export function importCommand(): Command {
  const wordpress = new Command('wordpress')
    .description('bring in a WordPress export (WXR); running it twice changes nothing')
    .argument('<file>', 'the export, an XML file')
    .option('--blog <slug>', 'the blog that takes the articles; made if absent, open to every employee', 'wordpress')
    .option('--adopt <handle>', 'who looks after drafts whose author has no account here, until they do')
    .action(async (file: string, { blog, adopt }: { blog: string; adopt?: string }) => {
      const { importWordpress } = await import('../application/import-wordpress.js');
      await importWordpress(file, blog, adopt);
    });
  return new Command('import').description('bring in what was written elsewhere').addCommand(wordpress);
}
