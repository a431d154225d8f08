/** Areas, the rulebook and the community's page. */
export const communities = {};
