// An ESLint rule: words of a text never index an object, which has inherited names (`constructor`, `toString`).
import ts from 'typescript';

const inside = (node) =>
  node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression' || node.type === 'TSTypeAssertion'
    ? inside(node.expression)
    : node;

export const wordTables = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      access: 'Any word may be asked for here, “constructor” too: use a Map, or ownValue().',
      in: 'Every object has “constructor”: use a Map or a Set, or Object.hasOwn().',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const isAnyWord = (type) => {
      if (type.isUnion()) return type.types.some(isAnyWord);
      if (type.isIntersection()) return type.types.every(isAnyWord);
      if (type.flags & ts.TypeFlags.TypeParameter) {
        const constraint = checker.getBaseConstraintOfType(type);
        return !constraint || isAnyWord(constraint);
      }
      return (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0;
    };
    // A cast does not change the value.
    const isFree = (node) => isAnyWord(services.getTypeAtLocation(inside(node)));
    return {
      MemberExpression(node) {
        if (node.computed && isFree(node.property)) context.report({ node, messageId: 'access' });
      },
      BinaryExpression(node) {
        if (node.operator === 'in' && node.left.type !== 'PrivateIdentifier' && isFree(node.left))
          context.report({ node, messageId: 'in' });
      },
    };
  },
};
