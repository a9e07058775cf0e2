import { Command } from 'commander';
import type { ImportSettings } from '../application/import-wordpress.js';

/** `tidings import wordpress`. */
export function importCommand(): Command {
  const wordpress = new Command('wordpress')
    .description('bring in a WordPress export (WXR); running it twice changes nothing')
    .argument('<file>', 'the export, an XML file')
    .option('--blog <slug>', 'the blog that takes the articles; made if absent, open to every employee', 'wordpress')
    .option('--adopt <handle>', 'who looks after drafts whose author has no account here, until they do')
    .option('--media <folder>', 'a copy of wp-content/uploads, from which pictures and files come in')
    .action(async (file: string, settings: ImportSettings) => {
      const { importWordpress } = await import('../application/import-wordpress.js');
      await importWordpress(file, settings);
    });
  return new Command('import').description('bring in what was written elsewhere').addCommand(wordpress);
}
