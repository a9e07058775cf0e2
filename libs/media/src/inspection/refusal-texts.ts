import { type Said, said } from '#platform';
import { MAX_PIXELS, type Refusal } from './refusal.js';

/** For whoever uploaded it: what is wrong, and what to do. */
export const REFUSAL_TEXTS: { readonly [why in Refusal]: { readonly IMAGE: Said; readonly FILE: Said } } = {
  UNSUPPORTED_TYPE: {
    IMAGE: said`This is no picture that the hub takes. Send JPEG, PNG, WebP, GIF or AVIF; drawings as SVG can hold programs and are not taken.`,
    FILE: said`This is no file that the hub takes. Send PDF, or a document, table or presentation of an office program (docx, xlsx, pptx, odt, ods, odp).`,
  },
  TOO_MANY_PIXELS: {
    IMAGE: said`The picture has more than ${MAX_PIXELS / 1_000_000} million pixels, all frames together; make it smaller.`,
    FILE: said`The file is too large.`,
  },
  BROKEN: {
    IMAGE: said`The picture is damaged or incomplete; save it anew and try again.`,
    FILE: said`The file is damaged or incomplete; save it anew and try again.`,
  },
  AMBIGUOUS: {
    IMAGE: said`The picture is something else as well (a page, a program or an archive is hidden in it); save it anew as a plain picture.`,
    FILE: said`The file is something else as well (a page, a program or an archive is hidden in it); save it anew.`,
  },
  TOO_COSTLY: {
    IMAGE: said`Showing this picture takes more memory or time than the hub gives; make it smaller, or save it as JPEG.`,
    FILE: said`Reading this file takes more time than the hub gives.`,
  },
};
