/** Stands for Lingui's macros, which a build takes out of the code: texts are as they are written there. */
export const t = (parts, ...values) => String.raw({ raw: parts.raw ?? parts }, ...values);
export const msg = (parts, ...values) => t(parts, ...values);
export const useLingui = () => ({ t });
export const Trans = ({ children }) => children;
export const plural = (value, { one, other, ...exact }) => String(exact[`=${value}`] ?? (value === 1 && one ? one : other)).replaceAll('#', value);
export const Plural = ({ value, _0, _1, ...forms }) => plural(value, { ...forms, ...(_0 ? { '=0': _0 } : {}), ...(_1 ? { '=1': _1 } : {}) });
export const select = (value, forms) => forms[value] ?? forms.other;
