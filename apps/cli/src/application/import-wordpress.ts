import { createReadStream } from 'node:fs';
import { type ImportResult, ImportWordpressCommand, MediaFolder, planImport, readWxr, type ReportEntry, WxrError } from '#integrations';
import { CliError } from '../screen/cli-error.js';
import { counter } from '../screen/counter.js';
import { say, showing } from '../screen/progress.js';
import { withHub } from './with-hub.js';

export interface ImportSettings {
  /** Slug. */
  readonly blog: string;
  /** Handle. */
  readonly adopt?: string;
  /** Folder. */
  readonly media?: string;
}

/**
 * Reads the export, works out what it brings, and writes all of it or nothing. What was done and what couldn't be carried is
 * printed to standard output, how far it is to standard error.
 * @throws CliError for a file that isn't there or isn't a sound export, with line and reason; nothing is written then
 */
export async function importWordpress(file: string, { blog, adopt, media: path }: ImportSettings): Promise<void> {
  const media = path === undefined ? undefined : await MediaFolder.open(path);
  if (path !== undefined && media === undefined) throw new CliError(`${path} is no folder. Name the one that holds the files, wp-content/uploads.`);
  const reading = counter('items read');
  const wxr = await showing(`Reading ${file}`, () => readWxr(createReadStream(file), reading)).catch((error: unknown) => {
    throw explained(file, error);
  });
  const converting = counter('posts and pages converted');
  const plan = await showing('Converting', () => planImport(wxr, converting));
  await withHub(async (hub) => {
    const [looking, writing] = [counter('pictures and files looked at'), counter('articles written')];
    const result = await showing('Writing', () => hub.get(ImportWordpressCommand).run(plan, { blog, adopt, media, onFile: looking, onArticle: writing }));
    for (const line of summary(result, media !== undefined)) console.log(line);
  });
  say('Nobody was notified.');
}

function explained(file: string, error: unknown): unknown {
  if (error instanceof WxrError) return new CliError(`${file}, line ${error.line}: ${error.reason}. Nothing was imported.`);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new CliError(`${file} isn't there. Name the XML file that WordPress exported (Tools, Export).`);
  if (code === 'EACCES' || code === 'EISDIR') return new CliError(`${file} can't be read (${code}). Name a file that can.`);
  return error;
}

function summary(result: ImportResult, withMedia: boolean): string[] {
  const { blog, people, articles, comments, adopted, unseen, missing, changed, report } = result;
  const count = ({ made, known }: { made: number; known: number }) => `${made} new, ${known} here before`;
  return [
    `Blog       ${blog.slug} "${blog.title}"${blog.made ? ', made now' : ''}`,
    `People     ${count(people)}`,
    `Articles   ${count(articles)}`,
    `Comments   ${count(comments)}`,
    ...mediaSummary(result, withMedia),
    ...(adopted > 0 ? [`Drafts     ${adopted} given to who looks after them`] : []),
    ...(unseen > 0 ? [`Drafts     ${unseen} that nobody sees until their authors sign in; to give them to somebody, run this again with --adopt HANDLE`] : []),
    '',
    ...(missing.length > 0 ? [`Pictures and files that stay at their old address (${missing.length}):`, ...linesOf(missing), ''] : []),
    ...(changed.length > 0 ? [`Changed in the file since it was brought in; what is here stays as it is (${changed.length}):`, ...linesOf(changed), ''] : []),
    `Not carried, or in another form (${report.length}):`,
    ...linesOf(report),
  ];
}

function mediaSummary({ attachments, pictures, files, illustrated, missing }: ImportResult, withMedia: boolean): string[] {
  if (!withMedia) return [`Files      ${attachments.length} attachments, which stay where they are; to bring in those that articles show, add --media FOLDER`];
  return [
    `Pictures   ${pictures} new`,
    `Files      ${files} new, ${missing.length} pictures and files stay at their old address`,
    ...(illustrated > 0 ? [`Articles   ${illustrated} that were here got the pictures and files they came without`] : []),
  ];
}

function linesOf(entries: readonly ReportEntry[]): string[] {
  return entries.map(({ where, what, excerpt }) => `  ${where}: ${what}${excerpt === '' ? '' : ` | ${excerpt}`}`);
}
