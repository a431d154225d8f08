/** What the explorer says besides the tool's own words. */
export interface Texts {
  language: string;
  home: string;
  signedInAs: (name: string) => string;
  signedOut: string;
  signIn: string;
  /** What stands in the editor at first. */
  firstQuery: string;
}

const query = `query Boards {
  viewer { person { name } }
  communities(first: 3) {
    nodes {
      name
      boards(first: 5) {
        nodes {
          id
          question
          phase
          decisions { id status turnout { cast percent } }
        }
      }
    }
  }
}
`;

const subscription = `
subscription Changes($boardId: ID!) {
  boardFeed(boardId: $boardId) { __typename ... on BoardEvent { cursor at } }
}
`;

const english: Texts = {
  language: 'en',
  home: 'Gongyi 共议',
  signedInAs: (name) => `You ask as: ${name}`,
  signedOut: 'You ask as a visitor',
  signIn: 'Sign in',
  firstQuery: `# The same API that the boards use, asked with your own rights.\n# Ctrl+Enter runs what the cursor is in; Ctrl+Space completes.\n${query}\n# Stays open and tells each change as it happens. Variables: { "boardId": "an id from above" }${subscription}`,
};

const chinese: Texts = {
  language: 'zh-Hans',
  home: '共议 Gongyi',
  signedInAs: (name) => `当前身份：${name}`,
  signedOut: '当前身份：访客',
  signIn: '登录',
  firstQuery: `# 议事板用的就是这个接口，您在这里以自己的权限查询。\n# Ctrl+Enter 运行光标所在的操作，Ctrl+空格 补全。\n${query}\n# 保持连接，每有变化即时送达。变量：{ "boardId": "上面查到的 id" }${subscription}`,
};

/** The texts in the language of a browser. */
export function textsFor(language: string): Texts {
  return /^zh\b/i.test(language) ? chinese : english;
}
