interface Sending {
  /** Between 0 and 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

const LOST = 'The upload broke off. Try again.';

/** What the server said is wrong, in its own words. */
function refusalIn(answer: string): string {
  try {
    const { errors } = JSON.parse(answer) as { errors: { message: string }[] };
    return errors[0]?.message ?? LOST;
  } catch {
    return LOST;
  }
}

/**
 * Sends bytes to an upload's address and waits until the hub has looked into them. By XMLHttpRequest, as fetch doesn't tell how far it is.
 * @throws Error with what to tell the reader
 */
export function sendUpload(address: string, bytes: Blob, { onProgress, signal }: Sending = {}): Promise<void> {
  const { pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', pathname + search);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);
    request.onload = () => (request.status === 200 ? resolve() : reject(new Error(request.status === 202 ? 'The picture is still being looked at. Try again in a moment.' : refusalIn(request.responseText))));
    request.onerror = request.ontimeout = () => reject(new Error(LOST));
    request.onabort = () => reject(new Error('Taken back'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(bytes);
  });
}
