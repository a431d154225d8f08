import { entitiesOf } from '../../foundation/loaders/index.js';
import { AnswerRequest, OfficialAnswer } from './official-answer.js';

/** What bodies were asked about each proposal, last asked first. */
export const requestsOf = entitiesOf(AnswerRequest, 'proposalId', 'asked_at DESC, id DESC');

/** What was answered to each request, newest first. */
export const answersTo = entitiesOf(OfficialAnswer, 'requestId', 'answered_at DESC, id DESC');
