import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Line } from './ask.js';
import type { Thing } from './things.js';

/** What a button says: whether it is lit, and why not. */
export interface Button {
  allowed: boolean;
  code: string | null;
}

/** Every field that says what a viewer can do, by the type that has it. */
export function buttonsOf(schema: GraphQLSchema): Map<string, string[]> {
  const buttons = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const can = type.getFields()['viewerCan'];
    const permissions = can && schema.getType(String(can.type).replace('!', ''));
    if (isObjectType(permissions)) buttons.set(type.name, Object.keys(permissions.getFields()));
  }
  return buttons;
}

/** All buttons of a thing, as they are for somebody; null where the thing is not there for them. */
export async function askButtons(
  line: Line,
  { id, type }: Thing,
  fields: readonly string[],
): Promise<Record<string, Button> | null> {
  const lights = fields.map((field) => `${field} { allowed code }`).join(' ');
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { viewerCan { ${lights} } } } }`;
  const { data } = await line.ask(query, { id });
  const node = data?.['node'] as { viewerCan: Record<string, Button> } | null | undefined;
  return node?.viewerCan ?? null;
}
