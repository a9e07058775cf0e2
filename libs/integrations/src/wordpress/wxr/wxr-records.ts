import type { WxrElement } from './wxr-element.js';
import type { WxrAuthor, WxrComment, WxrItem, WxrTerm } from './wxr-file.js';

export function authorFrom(element: WxrElement): WxrAuthor {
  const login = element.needed('wp:author_login');
  return { login, email: element.value('wp:author_email'), displayName: element.value('wp:author_display_name') || login };
}

/** `<wp:category>`, `<wp:tag>` and `<wp:term>` say the same in three ways. */
export function termFrom(element: WxrElement): WxrTerm {
  const [taxonomy, slug, name] =
    element.name === 'wp:category'
      ? ['category', element.value('wp:category_nicename'), element.value('wp:cat_name')]
      : element.name === 'wp:tag'
        ? ['post_tag', element.value('wp:tag_slug'), element.value('wp:tag_name')]
        : [element.needed('wp:term_taxonomy'), element.value('wp:term_slug'), element.value('wp:term_name')];
  return { taxonomy, slug, name: name || slug };
}

export function itemFrom(element: WxrElement): WxrItem {
  return {
    line: element.line,
    id: element.number('wp:post_id'),
    parentId: element.value('wp:post_parent') || '0',
    type: element.needed('wp:post_type'),
    status: element.needed('wp:status'),
    title: element.value('title'),
    slug: element.value('wp:post_name'),
    link: element.value('link'),
    guid: element.value('guid'),
    creator: element.value('dc:creator'),
    content: element.raw('content:encoded'),
    excerpt: element.value('excerpt:encoded'),
    publishedAt: element.date('wp:post_date_gmt') ?? element.date('wp:post_date'),
    modifiedAt: element.date('wp:post_modified_gmt'),
    password: element.value('wp:post_password'),
    sticky: element.value('wp:is_sticky') === '1',
    terms: element.all('category').map((term) => ({
      taxonomy: term.attributes['domain'] ?? 'category',
      slug: term.attributes['nicename'] ?? '',
      name: term.text.trim(),
    })),
    comments: element.all('wp:comment').map(commentFrom),
    attachmentUrl: element.value('wp:attachment_url'),
    alternativeText: metaOf(element, '_wp_attachment_image_alt'),
    thumbnailId: metaOf(element, '_thumbnail_id'),
    footnotes: metaOf(element, 'footnotes'),
  };
}

function commentFrom(element: WxrElement): WxrComment {
  return {
    id: element.number('wp:comment_id'),
    parentId: element.value('wp:comment_parent') || '0',
    author: element.value('wp:comment_author'),
    email: element.value('wp:comment_author_email'),
    type: element.value('wp:comment_type') || 'comment',
    approved: element.value('wp:comment_approved'),
    date: element.date('wp:comment_date_gmt') ?? element.date('wp:comment_date'),
    content: element.raw('wp:comment_content'),
  };
}

function metaOf(element: WxrElement, key: string): string {
  return element.all('wp:postmeta').find((meta) => meta.value('wp:meta_key') === key)?.value('wp:meta_value') ?? '';
}
