import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role } from '../../foundation/viewer.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may be besides a visitor.',
  valuesConfig: {
    RESIDENT: { description: 'Lives in the community: proposes, backs, discusses, decides.' },
    MODERATOR: { description: 'Facilitator: runs boards and phases, opens and closes decisions.' },
    OFFICIAL: { description: 'Staff member of a responsible body.' },
    ADMINISTRATOR: { description: 'Sets up communities, bodies and roles.' },
  },
});

/** A role given to a person, in one community, for one unit, or everywhere. */
@ObjectType({ description: 'A role somebody holds.' })
@Entity()
export class RoleGrant {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  personId: string;

  @Field(() => Role, { description: 'Which role.' })
  @Column({ type: 'text' })
  role: Role;

  /** The community it holds in; null: everywhere. */
  @Column({ type: 'text', nullable: true })
  communityId: string | null;

  /** The unit it holds for, with OFFICIAL. */
  @Column({ type: 'text', nullable: true })
  unitId: string | null;

  /** Who granted it; null for what no person did. */
  @Column({ type: 'text', nullable: true })
  grantedById?: string | null;

  /** By the database's clock; null for what was granted before this was kept. */
  @Column({ type: 'timestamptz', nullable: true })
  grantedAt?: Date | null;
}
