import { Field, ID, InterfaceType } from 'type-graphql';
import { kindOfId } from '../ids.js';
import { typeOfValue } from './type-of-value.js';

/** What can be fetched alone by its id. */
@InterfaceType({
  description: 'Anything that can be fetched alone by its id.',
  resolveType: typeOfValue('Node', ({ id }: { id: string }) => NODE_TYPES[kindOfId(id) ?? '']),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique everywhere, safe to log.' })
  id: string;
}

const NODE_TYPES: Record<string, string> = {
  person: 'Person',
  community: 'Community',
  area: 'Area',
  unit: 'Unit',
  board: 'Board',
  proposal: 'Proposal',
  initiative: 'Initiative',
  comment: 'Comment',
  decision: 'Decision',
  commitment: 'Commitment',
  objection: 'Objection',
};
