/**
 * The page's number used once, which its content security policy asks of styles written into it. The build puts it into a `meta` of the
 * page; browsers hide it from attributes, hence the property.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
