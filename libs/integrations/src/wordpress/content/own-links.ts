/** The items of a WordPress by the addresses it gives them: `https://old.example/2013/03/plans/`, `https://old.example/?p=42`. */
export class OwnLinks {
  private readonly items = new Map<string, string>();
  private readonly hosts = new Set<string>();

  constructor(private readonly baseUrl: string) {
    if (URL.canParse(baseUrl)) this.hosts.add(new URL(baseUrl).hostname);
  }

  /** @param addresses an item's link and its guid, as far as it has them */
  add(id: string, addresses: readonly string[]): void {
    for (const address of addresses) {
      const key = this.keyOf(address);
      if (key !== undefined && !this.items.has(key)) this.items.set(key, id);
    }
  }

  /** The number of the item that an address is of; undefined for all others. */
  find(address: string): string | undefined {
    if (address.startsWith('#')) return undefined;
    const key = this.keyOf(address);
    return key === undefined ? undefined : (this.items.get(key) ?? numberIn(key));
  }

  private keyOf(address: string): string | undefined {
    if (address === '' || !URL.canParse(address, this.baseUrl)) return undefined;
    const { protocol, hostname, pathname, searchParams } = new URL(address, this.baseUrl);
    if (!protocol.startsWith('http') || !this.hosts.has(hostname)) return undefined;
    const number = searchParams.get('p') ?? searchParams.get('page_id');
    return number === null ? pathname.replace(/\/+$/, '') : `?${number}`;
  }
}

function numberIn(key: string): string | undefined {
  return /^\?(\d+)$/.exec(key)?.[1];
}
