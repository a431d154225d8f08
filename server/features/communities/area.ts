import { registerEnumType, ObjectType, Field } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** How large an area is, from the largest down. */
export enum AreaKind {
  STREET = 'STREET',
  COMMUNITY = 'COMMUNITY',
  GRID = 'GRID',
  BUILDING = 'BUILDING',
}

registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: 'How large an area is, from the largest down.',
  valuesConfig: {
    STREET: { description: 'A street office with its communities.' },
    COMMUNITY: { description: 'The whole of a community.' },
    GRID: { description: 'A part of a community, some buildings large.' },
    BUILDING: { description: 'One building.' },
  },
});

/** A place in the tree that communities, units, registers and rolls hang on. */
@ObjectType({
  implements: Node,
  description: 'A place in the tree that communities, units, registers and rolls hang on.',
})
@Entity()
export class Area extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  /** The area it lies in; null for the topmost. */
  @Column({ type: 'text', nullable: true })
  parentId: string | null;

  @Field(() => AreaKind, { description: 'How large it is.' })
  @Column({ type: 'text' })
  kind: AreaKind;

  @Column({ type: 'jsonb' })
  name: LocalizedText;

  /** Ids from the topmost area down to this one, so that what lies within is found without climbing. */
  @Column({ type: 'text', array: true })
  path: string[];
}
