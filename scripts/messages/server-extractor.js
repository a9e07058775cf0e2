import ts from 'typescript';

/**
 * Finds the sentences of the server that people read: said`…`, and the plain words of UserErrors. Each is its own id, by which the app
 * finds its translation when an error comes with it (libs/platform/src/errors/said.ts).
 * @type {import('@lingui/conf').ExtractorType}
 */
export const serverExtractor = {
  match: (file) => /\.ts$/.test(file) && !/(\.spec\.ts|\/testing\/.*)$/.test(file) && /(^|\/)(libs|apps\/gateway)\//.test(file),
  extract(file, code, found) {
    if (!/\bsaid`|new UserError\(/.test(code)) return;
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const tell = (node, sentence) => {
      const origin = /** @type {[string, number]} */ ([file, source.getLineAndCharacterOfPosition(node.getStart()).line + 1]);
      found({ id: sentence.template, message: sentence.template, placeholders: sentence.placeholders, origin });
    };
    const walk = (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'said') tell(node, sentenceOf(node.template));
      if (ts.isNewExpression(node) && node.expression.getText() === 'UserError') for (const plain of plainWords(node.arguments?.[1])) tell(plain, sentenceOf(plain));
      ts.forEachChild(node, walk);
    };
    walk(source);
  },
};

/** Words without places, also where one of two is said. */
function plainWords(node) {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) return [...plainWords(node.whenTrue), ...plainWords(node.whenFalse)];
  return ts.isStringLiteralLike(node) ? [node] : [];
}

/** The template as said`…` makes it, and what stands in the code where its places are. */
function sentenceOf(template) {
  if (ts.isStringLiteralLike(template)) return { template: template.text, placeholders: {} };
  const { head, templateSpans } = template;
  return {
    template: templateSpans.reduce((text, span, place) => `${text}{${place}}${span.literal.text}`, head.text),
    placeholders: Object.fromEntries(templateSpans.map((span, place) => [place, span.expression.getText()])),
  };
}
