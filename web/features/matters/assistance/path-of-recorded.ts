import { graphql } from '../../../../schema/generated/gql';
import type { RecordedThingFragment } from '../../../../schema/generated/graphql';

graphql(`
  fragment RecordedThing on Assistance {
    id
    kind
    proposal {
      id
      board {
        id
      }
    }
    comment {
      id
      proposal {
        id
        board {
          id
        }
      }
    }
    objection {
      id
      decision {
        id
        board {
          id
        }
      }
    }
    initiative {
      id
    }
  }
`);

/** Where what was written down can be seen; undefined when it is no longer shown. */
export function pathOfRecorded({
  proposal,
  comment,
  objection,
  initiative,
}: RecordedThingFragment): string | undefined {
  const discussed = proposal ?? comment?.proposal;
  if (discussed) return `/boards/${discussed.board.id}/proposals/${discussed.id}`;
  if (objection) {
    const { board, id } = objection.decision;
    return `/boards/${board.id}/decisions/${id}`;
  }
  return initiative ? `/initiatives/${initiative.id}` : undefined;
}
