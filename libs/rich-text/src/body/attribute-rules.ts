import { imageAddress, linkAddress } from '../addresses/address.js';
import { ALIGNMENTS } from '../schema/alignment.js';
import { GALLERY_LAYOUTS, LAYOUTS } from '../schema/layout.js';
import { HIGHEST_START } from '../schema/lists.js';
import { WIDEST_SPAN } from '../schema/tables.js';
import { LONGEST_CAPTION } from '../schema/caption.js';
import { LANGUAGE } from '../schema/code-block.node.js';
import { cleanLine } from './clean-text.js';

/** Reads one attribute's value: its normal form, or undefined when it can't be carried. */
type Rule = (value: unknown) => unknown;
interface Rules {
  readonly [attribute: string]: { readonly rule: Rule; readonly wanted: string };
}

const oneOf = (values: readonly string[]) => ({
  rule: (value: unknown) => (value === null || values.some((one) => one === value) ? value : undefined),
  wanted: `one of ${values.join(', ')}, or null`,
});
const alignment = oneOf(ALIGNMENTS);
const caption = (missing: '' | null) => ({
  rule: (value: unknown) => {
    if (value === null || value === '') return missing;
    return typeof value === 'string' && value.length <= LONGEST_CAPTION ? cleanLine(value).trim() || missing : undefined;
  },
  wanted: `a text of at most ${LONGEST_CAPTION} characters`,
});
const integer = (least: number, most: number) => ({
  rule: (value: unknown) => (Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? value : undefined),
  wanted: `a whole number from ${least} to ${most}`,
});
const link = { rule: (value: unknown) => linkAddress(value) ?? undefined, wanted: 'an http, https or mailto address, or a path of the hub' };
const picture = { rule: (value: unknown) => imageAddress(value) ?? undefined, wanted: 'an http or https address, or a picture of the hub (/media/…)' };
const optionalLink = { ...link, rule: (value: unknown) => (value === null ? null : link.rule(value)) };
const outside = {
  rule: (value: unknown) => (linkAddress(value)?.startsWith('http') ? linkAddress(value) : undefined),
  wanted: 'an http or https address',
};
const language = {
  rule: (value: unknown) => {
    if (value === null || value === '') return null;
    return typeof value === 'string' && LANGUAGE.test(value) ? value : undefined;
  },
  wanted: "a language's name such as typescript, or null",
};
const checkbox = { rule: (value: unknown) => (typeof value === 'boolean' ? value : undefined), wanted: 'true or false' };
const widths = {
  rule: (value: unknown) => {
    const fits = Array.isArray(value) && value.length <= WIDEST_SPAN && value.every((width) => integer(1, 10_000).rule(width) !== undefined);
    return value === null || fits ? value : undefined;
  },
  wanted: 'a list of widths in pixels, or null',
};
const cell = { colspan: integer(1, WIDEST_SPAN), rowspan: integer(1, WIDEST_SPAN), colwidth: widths, align: alignment };

/** What each attribute of each node and mark must be. An attribute that isn't here isn't part of an article. */
export const ATTRIBUTE_RULES: { readonly [type: string]: Rules } = {
  paragraph: { textAlign: alignment },
  heading: { textAlign: alignment, level: integer(1, 6) },
  orderedList: { start: integer(0, HIGHEST_START) },
  taskItem: { checked: checkbox },
  codeBlock: { language },
  image: { src: picture, alt: caption(''), title: caption(null), href: optionalLink, layout: oneOf(LAYOUTS) },
  gallery: { layout: oneOf(GALLERY_LAYOUTS) },
  embed: { url: outside },
  tableCell: cell,
  tableHeader: cell,
  link: { href: link, title: caption(null) },
};

/** Attributes that Tiptap's stock extensions write and that say nothing of the content: left out without complaint. */
export const DERIVED_ATTRIBUTES: { readonly [type: string]: readonly string[] } = {
  link: ['target', 'rel', 'class'],
  orderedList: ['type'],
  image: ['width', 'height'],
  highlight: ['color'],
};
