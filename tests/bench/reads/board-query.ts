/** What a board's page shows first, as a third party's client would ask for it. */
export const QUERY = `query ($id: ID!) { board(id: $id) {
  id version question phase feedCursor proposalCount commentCount
  proposals(first: 50) { totalCount nodes {
    id version title summary category publishedAt supportCount cost { amount currency } author { id name }
    commentCounts { for against neutral } } }
  decisions { id version question status options { id label cost { amount } } turnout { cast percent }
    tally { ballots options { votes option { id } } } } } }`;
