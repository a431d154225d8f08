import { Any } from 'typeorm';
import { defineLoader, groupedBy } from '../../foundation/loaders/index.js';
import { AnswerRequest, OfficialAnswer } from './official-answer.js';

/** What bodies were asked about each proposal, last asked first. */
export const requestsOf = defineLoader<string, AnswerRequest[]>(async (ids, { platform }) => {
  const requests = await platform.db.manager.find(AnswerRequest, {
    where: { proposalId: Any([...ids]) },
    order: { askedAt: 'DESC', id: 'DESC' },
  });
  return groupedBy(ids, requests, (request) => request.proposalId);
});

/** What was answered to each request, newest first. */
export const answersTo = defineLoader<string, OfficialAnswer[]>(async (ids, { platform }) => {
  const answers = await platform.db.manager.find(OfficialAnswer, {
    where: { requestId: Any([...ids]) },
    order: { answeredAt: 'DESC', id: 'DESC' },
  });
  return groupedBy(ids, answers, (answer) => answer.requestId);
});
