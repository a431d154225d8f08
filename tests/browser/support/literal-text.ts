import { parseSync, Visitor, type ESTree } from 'vite';

/** Attributes whose value people read or hear. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'lead',
  'note',
  'placeholder',
  'text',
  'title',
];

const WORDS = /\p{L}/u;

/** Words that a component says by itself instead of taking them from the catalogues. */
export function literalText(path: string, source: string): string[] {
  const found: string[] = [];
  const look = (node: ESTree.Node | null | undefined) => {
    for (const text of textsOf(node)) if (WORDS.test(text)) found.push(`${path}: ${text.trim()}`);
  };
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  new Visitor({
    JSXText: (node) => look(node),
    JSXElement: (node) => node.children.forEach(lookInside),
    JSXFragment: (node) => node.children.forEach(lookInside),
    JSXAttribute: (node) => {
      if (node.name.type === 'JSXIdentifier' && SPOKEN.includes(node.name.name)) look(node.value);
    },
  }).visit(program);
  return found;

  function lookInside(child: ESTree.Node) {
    if (child.type === 'JSXExpressionContainer') look(child);
  }
}

type Node = ESTree.Node;

/** The texts an expression may come to, as far as they stand in the source. */
function textsOf(node: Node | null | undefined): string[] {
  if (node?.type === 'JSXText') return [node.value];
  if (node?.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw);
  if (node?.type === 'JSXExpressionContainer') return textsOf(node.expression);
  return partsOf(node).flatMap(textsOf);
}

function partsOf(node: Node | null | undefined): Node[] {
  if (node?.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  // Before && stands a condition, which is not shown.
  if (node?.type === 'LogicalExpression')
    return node.operator === '&&' ? [node.right] : [node.left, node.right];
  if (node?.type === 'BinaryExpression' && node.operator === '+') return [node.left, node.right];
  return [];
}
