import { t } from '@lingui/core/macro';
import { type Refused, translateErrors } from '../graphql/translate-errors.js';

interface Sending {
  /** Between 0 and 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

const lost = () => t`The upload broke off. Try again.`;

/** What the server said is wrong, in the reader's language. */
async function refusalIn(answer: string): Promise<string> {
  try {
    const { errors } = JSON.parse(answer) as { errors: Refused[] };
    await translateErrors(errors);
    return errors[0]?.message ?? lost();
  } catch {
    return lost();
  }
}

/**
 * Sends bytes to an upload's address and waits until the hub has looked into them. By XMLHttpRequest, as fetch doesn't tell how far it is.
 * @throws Error with what to tell the reader
 */
export function sendUpload(address: string, bytes: Blob, { onProgress, signal }: Sending = {}): Promise<void> {
  const { pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Error(t`Taken back`));
    const request = new XMLHttpRequest();
    request.open('PUT', pathname + search);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);
    request.onload = () => {
      if (request.status === 200) resolve();
      else if (request.status === 202) reject(new Error(t`The picture is still being looked at. Try again in a moment.`));
      else void refusalIn(request.responseText).then((why) => reject(new Error(why)));
    };
    request.onerror = request.ontimeout = () => reject(new Error(lost()));
    request.onabort = () => reject(new Error(t`Taken back`));
    const abort = () => request.abort();
    signal?.addEventListener('abort', abort);
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    request.send(bytes);
  });
}
