import { Field, ObjectType } from 'type-graphql';
import { Permission } from '../../foundation/errors/permission.js';

/** What the viewer may do in a community. Higher features add their own actions from their own folders. */
@ObjectType({ description: 'What the viewer may do in a community.' })
export class CommunityPermissions {
  /** The community it is about, for the features that add to this. */
  communityId: string;

  @Field(() => Permission, { description: 'Open a new board.' })
  createBoard: Permission;
}

/** What the viewer may do on a board. Higher features add their own actions from their own folders. */
@ObjectType({ description: 'What the viewer may do on a board.' })
export class BoardPermissions {
  /** The board it is about, for the features that add to this. */
  boardId: string;

  @Field(() => Permission, { description: 'Move the board to another phase.' })
  changePhase: Permission;

  @Field(() => Permission, { description: 'Say when its phases are planned to end.' })
  planPhases: Permission;

  @Field(() => Permission, { description: 'Close the board for good.' })
  close: Permission;
}
