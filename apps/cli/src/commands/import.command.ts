import { Command } from 'commander';

/** `tidings import wordpress`. */
export function importCommand(): Command {
  const wordpress = new Command('wordpress')
    .description('bring in a WordPress export (WXR); running it twice changes nothing')
    .argument('<file>', 'the export, an XML file')
    .option('--blog <slug>', 'the blog that takes the articles; made if absent, open to every employee', 'wordpress')
    .action(async (file: string, { blog }: { blog: string }) => {
      const { importWordpress } = await import('../application/import-wordpress.js');
      await importWordpress(file, blog);
    });
  return new Command('import').description('bring in what was written elsewhere').addCommand(wordpress);
}
