import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WxrElement } from './wxr-element.js';
import type { WxrAuthor, WxrFile, WxrItem, WxrTerm } from './wxr-file.js';
import { authorFrom, itemFrom, termFrom } from './wxr-records.js';
import { WxrError } from './wxr.error.js';

/** An element far deeper than WordPress nests is not from WordPress. */
const DEEPEST = 12;

/** Takes a WordPress export piece by piece; what was read of an item is let go when the item ends. */
export class WxrReader {
  private readonly parser = new SaxesParser();
  private readonly open: WxrElement[] = [];
  private readonly authors: WxrAuthor[] = [];
  private readonly terms: WxrTerm[] = [];
  private readonly items: WxrItem[] = [];
  private channel: WxrElement | undefined;

  constructor(private readonly onItem: (count: number) => void = () => undefined) {
    const { parser } = this;
    parser.on('error', (error) => this.refuse(this.reasonOf(error)));
    // Nothing of an export needs one, and with it come entities that grow without end.
    parser.on('doctype', () => this.refuse('a document type is not allowed'));
    parser.on('opentag', (tag) => this.opened(tag));
    parser.on('text', (text) => this.heard(text));
    parser.on('cdata', (text) => this.heard(text));
    parser.on('closetag', () => this.closed());
  }

  /** @throws WxrError at the first thing that is wrong */
  write(chunk: string): void {
    this.parser.write(chunk);
  }

  /** The end of the file. @throws WxrError where the file is cut short or isn't a WordPress export */
  finish(): WxrFile {
    this.parser.close();
    const { channel } = this;
    if (channel === undefined) return this.refuse('this is no WordPress export: it has no <channel>');
    if (!/^1\.[0-2]$/.test(channel.value('wp:wxr_version'))) {
      throw new WxrError('this is no WordPress export: <wp:wxr_version> is missing or not 1.0 to 1.2', channel.line);
    }
    return {
      title: channel.value('title'),
      description: channel.value('description'),
      baseUrl: channel.value('wp:base_blog_url') || channel.value('link'),
      authors: this.authors,
      terms: this.terms,
      items: this.items,
    };
  }

  private opened(tag: SaxesTagPlain): void {
    const element = new WxrElement(tag.name, tag.attributes, this.parser.line);
    const depth = this.open.length;
    if (depth === 0 && tag.name !== 'rss') this.refuse(`this is no WordPress export: it begins with <${tag.name}>`);
    if (depth >= DEEPEST) this.refuse(`elements are nested more than ${DEEPEST} deep`);
    if (depth === 1 && tag.name === 'channel') {
      if (this.channel !== undefined) this.refuse('there is a second <channel>');
      this.channel = element;
    }
    if (depth >= 2) this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private heard(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
  }

  private closed(): void {
    const element = this.open.pop();
    if (element === undefined || this.open.at(-1) !== this.channel) return;
    if (!this.taken(element)) return;
    this.channel?.children.pop();
  }

  /** Whether the element is a record of its own, which isn't kept with the channel. */
  private taken(element: WxrElement): boolean {
    switch (element.name) {
      case 'item':
        this.items.push(itemFrom(element));
        this.onItem(this.items.length);
        return true;
      case 'wp:author':
        this.authors.push(authorFrom(element));
        return true;
      case 'wp:category':
      case 'wp:tag':
      case 'wp:term':
        this.terms.push(termFrom(element));
        return true;
      default:
        return false;
    }
  }

  /** The parser's words without its own line and full stop; before the first element, what is there isn't XML at all. */
  private reasonOf({ message }: Error): string {
    const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    return this.open.length === 0 && this.channel === undefined ? `this is no WordPress export, nor any XML: ${reason}` : reason;
  }

  private refuse(reason: string): never {
    throw new WxrError(reason, this.parser.line);
  }
}
