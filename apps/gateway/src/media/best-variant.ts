import type { Request } from 'express';
import type { Delivery } from '#media';

/** The form that a request without a choice of its own is led to: the smallest format it takes, at least as wide as it asks. */
export function bestFor(forms: readonly Delivery[], request: Request, width: number): Delivery | undefined {
  const takesAvif = (request.headers.accept ?? '').includes('image/avif') && forms.some((form) => form.contentType === 'image/avif');
  const ofType = forms.filter((form) => (form.contentType === 'image/avif') === takesAvif);
  return ofType.find((form) => Number.parseInt(form.variant) >= width) ?? ofType.at(-1);
}
