import {
  whatIsThereForThem,
  aboutTheViewer,
  administratorsOfEverything,
  whoeverSeesIt,
  whoeverSeesItNow,
  whoeverSignedIn,
  type FieldRule,
} from '../rules.js';

/** Who sees which field of app. */
export const APP: Record<string, FieldRule> = {
  'Permission.allowed': aboutTheViewer,
  'Permission.code': aboutTheViewer,
  'Permission.reason': aboutTheViewer,

  'PageInfo.hasNextPage': whatIsThereForThem,
  'PageInfo.hasPreviousPage': whatIsThereForThem,
  'PageInfo.startCursor': whatIsThereForThem,
  'PageInfo.endCursor': whatIsThereForThem,

  'Query.viewer': whoeverSignedIn,
  'Query.demo': whoeverSeesIt,
  'Query.node': whoeverSeesIt,
  'Query.serverTime': whoeverSeesItNow,
  'Query.board': whoeverSeesIt,
  'Query.communities': whoeverSeesIt,
  'Query.community': whoeverSeesIt,
  'Query.codePlace': whoeverSeesIt,
  'Query.administrators': administratorsOfEverything,
  'Query.blockedPeople': administratorsOfEverything,
  'Query.roleInvitation': whoeverSeesIt,
  'Query.initiative': whoeverSeesIt,
  'Query.proposal': whoeverSeesIt,
  'Query.decision': whoeverSeesIt,
  'Query.commitment': whoeverSeesIt,

  'Demo.people': whoeverSeesIt,

  'DemoPerson.person': whoeverSeesIt,
  'DemoPerson.role': whoeverSeesIt,
  'DemoPerson.community': whoeverSeesIt,
  'DemoPerson.unit': whoeverSeesIt,
  'DemoPerson.note': whoeverSeesIt,

  'UserError.code': whoeverSeesIt,
  'UserError.message': whoeverSeesIt,
  'UserError.field': whoeverSeesIt,

  'ImportedVoter.voter': whoeverSeesIt,
  'ImportedVoter.token': whoeverSeesIt,

  'Query.signInMethods': whoeverSeesIt,
  'Query.registerImport': whoeverSeesIt,
  'Demo.outbox': whoeverSeesIt,
  'OutboxMessage.number': whoeverSeesIt,
  'OutboxMessage.channel': whoeverSeesIt,
  'OutboxMessage.to': whoeverSeesIt,
  'OutboxMessage.at': whoeverSeesIt,
  'OutboxMessage.subject': whoeverSeesIt,
  'OutboxMessage.text': whoeverSeesIt,
};
