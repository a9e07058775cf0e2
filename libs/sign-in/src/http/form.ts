import type { IncomingMessage } from 'node:http';
import { SamlRefusal } from '../saml/saml-refusal.js';

/** A message of the greatest size, percent-encoded. Bytes. */
const MAX_FORM = 600_000;

/** A posted form's fields, each at most once. */
export type Form = ReadonlyMap<string, string>;

/**
 * Reads a posted form, whether or not something before us has parsed the body.
 * @throws SamlRefusal for another content type, too long a body, or a field that is there twice
 */
export async function readForm(request: IncomingMessage & { readonly body?: unknown }): Promise<Form> {
  if (typeof request.body === 'object' && request.body !== null) return onlyTexts(Object.entries(request.body));
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) throw new SamlRefusal('Expected a form');
  return onlyTexts([...new URLSearchParams((await readBody(request)).toString('utf8'))]);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Not destroyed where it is too long: the refusal still goes back by it, and says for whom it is.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_FORM) throw new SamlRefusal('The form is too long');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    // What is left of it is thrown away as it comes. Node does so only for what nobody has begun to read, and the browser's next request by this
    // connection would wait behind it for ever.
    request.resume();
  }
}

function onlyTexts(entries: readonly (readonly [string, unknown])[]): Form {
  const form = new Map<string, string>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || form.has(name)) throw new SamlRefusal(`The field ${name} is there twice`);
    form.set(name, value);
  }
  return form;
}
