import { z } from 'zod';

/** A host within the company that may be asked although its address is private. */
export interface AllowedHost {
  /** As URL writes it: lower case, IPv6 in brackets. */
  readonly host: string;
  /** Unset: 80 and 443. */
  readonly port: string | undefined;
}

/** With what its addresses begin, such as `https://wiki.corp`. */
export function originsOf({ host, port }: AllowedHost): string[] {
  return ['http', 'https'].map((protocol) => new URL(`${protocol}://${host}${port === undefined ? '' : `:${port}`}`).origin);
}

/** Host names or addresses, each with a port if need be, separated by commas. */
export const allowedHosts = z.string().transform((text, context): readonly AllowedHost[] => {
  const hosts = text.split(',').map((part) => parse(part.trim()));
  if (hosts.every((host) => host !== undefined)) return hosts;
  context.addIssue({ code: 'custom', message: 'must be host names or addresses, separated by commas, such as wiki.corp.example,10.1.2.3:8080' });
  return z.NEVER;
});

function parse(text: string): AllowedHost | undefined {
  if (!/^[^\s/@?#\\]+$/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  const { hostname } = new URL(`http://${text}`);
  return { host: hostname, port: /(?<!:):(\d+)$/.exec(text.replace(/^\[.*\]/, 'v6'))?.[1] };
}
