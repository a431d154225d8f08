/** 证明自己住在哪里，以及由此得到的消息。 */
export const residence = {
  told: {
    ResidenceConfirmed: '主持人已确认你是{{name}}的居民',
    ResidenceRefused: '主持人没有确认你是{{name}}的居民：{{reason}}',
    ResidenceEnded: '你已不在{{name}}的居民名册上',
  },
  somewhere: '这个社区',
};
