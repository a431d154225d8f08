import { entityById } from '../../foundation/loaders/index.js';
import { Person } from './person.js';

/** People by id. */
export const personById = entityById(Person);
