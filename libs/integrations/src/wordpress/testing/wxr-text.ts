const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="https://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="https://wordpress.org/export/1.2/"><channel><title>Old blog</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>Ada@Company.example</wp:author_email></wp:author>
<wp:author><wp:author_login>bob</wp:author_login><wp:author_display_name><![CDATA[Bob B.]]></wp:author_display_name></wp:author>
`;

interface ItemText {
  readonly id: number;
  readonly title?: string;
  readonly type?: string;
  readonly status?: string;
  readonly creator?: string;
  readonly content?: string;
  readonly date?: string;
  readonly password?: string;
  readonly more?: string;
}

/** A small export with these items, as text. */
export function wxrText(...items: (ItemText | string)[]): string {
  return `${HEAD}${items.map((item) => (typeof item === 'string' ? item : itemText(item))).join('\n')}\n</channel></rss>\n`;
}

export function commentText(id: number, text: string, { parent = 0, approved = '1', type = '', email = 'eve@else.example' } = {}): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Eve</wp:comment_author><wp:comment_author_email>${email}</wp:comment_author_email>
<wp:comment_date_gmt>2012-02-0${(id % 9) + 1} 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${text}]]></wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
}

/** The text as the stream of bytes that a file would be, in small pieces. */
export async function* bytesOf(text: string, size = 100): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

function itemText({ id, title = `Title ${id}`, type = 'post', status = 'publish', creator = 'ada', content = 'Text', date = '2012-01-02 03:04:05', password = '', more = '' }: ItemText): string {
  return `<item><title><![CDATA[${title}]]></title><dc:creator>${creator}</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:post_name>title-${id}</wp:post_name><wp:status>${status}</wp:status>
<wp:post_type>${type}</wp:post_type><wp:post_password>${password}</wp:post_password>${more}</item>`;
}
