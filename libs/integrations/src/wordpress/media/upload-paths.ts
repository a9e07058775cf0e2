/** How WordPress names the sizes that it makes of a picture, and what it makes of one that is very large. */
const SIZE = /-\d{1,5}x\d{1,5}(?=\.[a-z0-9]+$)/i;
const SCALED = /-scaled(?=\.[a-z0-9]+$)/i;
const UPLOADS = '/wp-content/uploads/';

/** Tells which file of a WordPress's uploads an address is of. */
export class UploadPaths {
  private readonly hosts = new Set<string>();
  private readonly attachments = new Set<string>();

  /** @param baseUrl of the WordPress. @param attachments the addresses of its files */
  constructor(
    private readonly baseUrl: string,
    attachments: readonly string[],
  ) {
    for (const url of [baseUrl, ...attachments]) if (URL.canParse(url)) this.hosts.add(new URL(url).hostname);
    for (const url of attachments) this.attachments.add(this.pathOf(url) ?? '');
  }

  /**
   * The paths below its uploads where the file may lie, the best first: the picture itself rather than one of the sizes made of it, for
   * the hub makes its own. Empty for addresses of other sites, and for what is no upload.
   */
  candidates(url: string): string[] {
    const path = this.pathOf(url);
    if (path === undefined) return [];
    const whole = path.replace(SIZE, '').replace(SCALED, '');
    const scaled = whole.replace(/(\.[a-z0-9]+)$/i, '-scaled$1');
    if (this.attachments.has(path)) return [...new Set([path, whole])];
    return whole === path ? [path, scaled] : [...new Set([scaled, whole, path])];
  }

  private pathOf(url: string): string | undefined {
    if (!URL.canParse(url, this.baseUrl)) return undefined;
    const { hostname, pathname } = new URL(url, this.baseUrl);
    if (!this.hosts.has(hostname)) return undefined;
    const at = pathname.indexOf(UPLOADS);
    // WordPress.com keeps files at the top of an address of its own: https://name.files.wordpress.com/2013/03/x.jpg.
    const path = at === -1 ? /^\/(\d{4}\/\d{2}\/.+)$/.exec(pathname)?.[1] : pathname.slice(at + UPLOADS.length);
    return path === undefined ? undefined : decoded(path);
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}
