import sniff from 'html-encoding-sniffer';

/** A page's text, by the encoding that its header, its first bytes or its meta element name. Source: HTML, "determining the character encoding". */
export function decodePage(body: Buffer, contentType: string): string {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  const encoding = sniff(body, { defaultEncoding: 'UTF-8', ...(label === undefined ? {} : { transportLayerEncodingLabel: label }) });
  try {
    return new TextDecoder(encoding).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
