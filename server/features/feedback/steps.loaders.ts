import { In } from 'typeorm';
import {
  defineLoader,
  entityById,
  groupedBy,
  onlyVisible,
} from '../../foundation/loaders/index.js';
import { onVisibleBoard } from '../communities/communities.loaders.js';
import { Step } from './step.js';

/** Steps by id; null where there is none that the viewer may see. */
export const stepById = onlyVisible(entityById(Step), onVisibleBoard);

/** The steps of each promise, in their order. */
export const stepsOf = defineLoader<string, Step[]>(async (ids, { platform }) => {
  const steps = await platform.db.manager.find(Step, {
    where: { commitmentId: In([...ids]) },
    order: { position: 'ASC' },
  });
  return groupedBy(ids, steps, ({ commitmentId }) => commitmentId);
});
