import { Field, ObjectType } from 'type-graphql';
import { Permission } from '../../foundation/errors/permission.js';

/** What the viewer may do with a promise. */
@ObjectType({ description: 'What the viewer may do with a promise.' })
export class CommitmentPermissions {
  @Field(() => Permission, { description: 'Plan it: its steps and its due date.' })
  plan: Permission;

  @Field(() => Permission, { description: 'Put one more step behind those it has.' })
  addStep: Permission;

  @Field(() => Permission, { description: 'Name the bodies that help.' })
  nameHelpers: Permission;

  @Field(() => Permission, { description: 'Put its due date off, or a step’s.' })
  delay: Permission;

  @Field(() => Permission, { description: 'Do something else instead, or drop it.' })
  settle: Permission;
}

/** What the viewer may do with a step. */
@ObjectType({ description: 'What the viewer may do with a step of a promise.' })
export class StepPermissions {
  @Field(() => Permission, { description: 'Take it on, to do it or help with it.' })
  take: Permission;

  @Field(() => Permission, { description: 'Watch over it.' })
  watch: Permission;

  @Field(() => Permission, { description: 'Report it with evidence.' })
  report: Permission;

  @Field(() => Permission, { description: 'Accept or reject the evidence.' })
  judge: Permission;

  @Field(() => Permission, { description: 'Put it off.' })
  delay: Permission;
}

/** What the viewer may do with an outcome. */
@ObjectType({ description: 'What the viewer may do with the outcome of a vote.' })
export class OutcomePermissions {
  @Field(() => Permission, { description: 'Reply to it.' })
  reply: Permission;
}
