/** Stands for Lingui's macros, which a build takes out of the code: texts are as they are written there. */
export const t = (parts, ...values) => String.raw({ raw: parts.raw ?? parts }, ...values);
export const msg = (parts, ...values) => t(parts, ...values);
export const useLingui = () => ({ t });
export const Trans = ({ children }) => children;
