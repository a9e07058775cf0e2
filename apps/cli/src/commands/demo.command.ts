import { Command } from 'commander';

/** `tidings demo`. */
export function demoCommand(): Command {
  return new Command('demo').description('the invented company').addCommand(remove());
}

/** `tidings demo remove`: what is deleted is said first. */
function remove(): Command {
  return new Command('remove')
    .description('empty the hub of the invented company and of everything else in it; your own connections stay')
    .option('--yes', 'do it; without this, only what would be deleted is said', false)
    .action(async ({ yes }: { yes: boolean }) => {
      const { removeDemo } = await import('../demo/remove/remove-demo.js');
      await removeDemo(yes);
    });
}
