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

/** The texts an expression may come to, as far as they stand in the source. */
function textsOf(node: ESTree.Node | null | undefined): string[] {
  switch (node?.type) {
    case 'JSXText':
      return [node.value];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      // Before && stands a condition, which is not shown.
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}
