import { connectionOf } from '../../foundation/pagination/connection.js';
import { Commitment } from './commitment.js';

/** A page of promises. */
export const CommitmentConnection = connectionOf(() => Commitment, 'Commitment');
