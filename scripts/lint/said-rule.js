import ts from 'typescript';

/** Words that `npm run messages` finds where they stand (scripts/messages/server-extractor.js). */
function isPlain(node) {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].every((each) => isPlain(each) || !isString(each));
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
}

const isString = (node) => node.type === 'Literal' || node.type === 'TemplateLiteral';

/** A UserError's words are said to people in their own language: what isn't plain there must be a Said. Every other string would stay English. */
export const saidRule = {
  meta: { type: 'problem', schema: [], messages: { said: 'Say it here in plain words, or mark it by said`…` where it is written: nobody could translate it otherwise.' } },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const types = program.getTypeChecker();
    const mayBeString = (node) => {
      const type = types.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return (type.isUnion() ? type.types : [type]).some((each) => (each.flags & ts.TypeFlags.StringLike) !== 0);
    };
    return {
      NewExpression({ callee, arguments: [, words] }) {
        if (callee.name === 'UserError' && words && !isPlain(words) && mayBeString(words)) context.report({ node: words, messageId: 'said' });
      },
    };
  },
};
