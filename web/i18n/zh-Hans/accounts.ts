/** Signing in and out. */
export const accounts = {
  signIn: '登录',
  withAccount: '用自己的账号',
  signInTo: '选一个身份试试',
  me: '别人看到的我',
  signOut: '退出登录',
  switchTo: '换个身份',
  menuFor: '{{name}}，账户菜单',
  failed: '没能登录，请再试一次。',
  role: {
    RESIDENT: '居民',
    MODERATOR: '议事主持人',
    OFFICIAL: '承办人员',
    ADMINISTRATOR: '管理员',
  },
};
