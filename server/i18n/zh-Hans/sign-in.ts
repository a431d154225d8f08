import type { signIn as english } from '../en/sign-in.js';

/** What the server says of signing in, and the mails and text messages it sends, in Chinese. */
export const signIn: Record<keyof typeof english, string> = {
  'signIn.bodyForm': '内容无法读取：请检查“{field}”。请用 JSON 发送所要求的字段，不要多也不要少。',
  'signIn.emailForm': '这不是电子邮箱地址，请按 name@example.org 的样子填写。',
  'signIn.phoneForm':
    '这不是电话号码。请填写完整号码；不是中国大陆手机号的，前面加上 + 和国家代码。',
  'signIn.passwordShort': '密码太短，请至少用 {shortest} 个字符。',
  'signIn.passwordLong': '密码太长，请最多用 {longest} 个字符。',
  'signIn.wrongPassword': '邮箱和密码对不上。请检查两项，或者让我们发一个登录链接给你。',
  'signIn.emailNotConfirmed': '你的邮箱还没有确认。请打开我们发给你的邮件，点击其中的链接。',
  'signIn.wrongCode': '验证码不对或已失效。请再看一遍，或者重新获取。',
  'signIn.wrongSlip': '代码不对、已经用过或时间太久。请再看一遍，或者请议事主持人重开一张。',
  'signIn.linkSpent': '这个链接已经用过，或者时间太久。请重新获取。',
  'signIn.blocked': '这个账户已停用：{reason}',
  'signIn.blockedUntil': '这个账户已停用至 {until}：{reason}',
  'signIn.proofNeeded':
    '这个号码已有 {days} 天没有登录过，号码可能换了主人。账号是你的，请用邮件、密码或议事主持人开的登录条登录；号码是新到你手里的，请重新开始。',
  'signIn.tooOften': '操作太频繁，请 {wait} 秒后再试。',
  'signIn.foreignOrigin': '请在我们自己的页面登录，其他网站不能代你登录。',
  'signIn.foreignAddress': '登录后只能去我们自己的页面。',
  'signIn.noMail': '这台服务器不发邮件，请用别的方式登录。',
  'signIn.noSms': '这台服务器不发短信，请用别的方式登录。',
  'signIn.noOpenId': '这里没有可以证明你身份的其他服务，请用别的方式登录。',
  'signIn.openIdAway': '对方服务没有回应。请稍后再试，或者用别的方式登录。',
  'mails.greeting': '你好！',
  'mails.signature': '共议 · {site}',
  'mails.link.subject': '你的登录链接',
  'mails.link.text':
    '点击下面的链接登录。链接只能用一次，{minutes} 分钟内有效。\n如果不是你要的，不用理会：没有这个链接，谁也登录不了。',
  'mails.link.press': '登录',
  'mails.confirm.subject': '请确认你的邮箱',
  'mails.confirm.text':
    '有人用这个邮箱注册了账号并设了密码。如果是你，请在 {minutes} 分钟内点击下面的链接，并输入那个密码。\n如果不是你，不用理会：没有这个链接，账号用不了。',
  'mails.confirm.press': '确认我的邮箱',
  'mails.password.subject': '设置新密码',
  'mails.password.text':
    '点击下面的链接设置新密码。链接只能用一次，{minutes} 分钟内有效；设好后，账号在所有设备上都会退出。\n如果不是你要的，不用理会：密码不会变。',
  'mails.password.press': '设置新密码',
  'mails.known.subject': '你已经有账号了',
  'mails.known.text':
    '有人想用这个邮箱注册账号，而你已经有账号了：请照常登录，或者让我们发一个登录链接给你。\n如果不是你，不用理会：什么都没有变。',
  'mails.slip.subject': '已为你开出登录条',
  'mails.slip.text':
    '你所在社区的议事主持人为你开了一张纸质登录条，凭它可以登录一次。如果不是你要的，请告诉社区管理员。',
  'refusals.oneContact': '邮箱和手机号请只填一项。',
  'refusals.emailForm': '这不是电子邮箱地址，请按 name@example.org 的样子填写。',
  'refusals.phoneForm':
    '这不是电话号码。请填写完整号码；不是中国大陆手机号的，前面加上 + 和国家代码。',
  'refusals.noMail': '这台服务器不发邮件，无法证明邮箱是你的。',
  'refusals.noSms': '这台服务器不发短信，无法证明号码是你的。',
  'refusals.signInAgain': '这项操作要求刚刚登录过：请退出后重新登录，半小时内可以操作。',
  'refusals.sentTooOften': '刚刚已经发送过，请 {wait} 秒后再试。',
  'refusals.wrongCode': '验证码不对或已失效。请再看一遍，或者重新获取。',
  'refusals.contactTaken': '别的账号已经在用它。如果那也是你的，请用它登录；否则请换一个。',
  'refusals.passwordShort': '密码太短，请至少用 {shortest} 个字符。',
  'refusals.passwordLong': '密码太长，请最多用 {longest} 个字符。',
  'refusals.passwordNeedsEmail': '密码要和电子邮箱一起用。请先填写邮箱并确认。',
  'mails.changed.subject': '你的登录方式有变动',
  'mails.changed.text':
    '你账号的邮箱、手机号或密码刚刚改过。如果是你改的，不用理会。\n如果不是，请让我们发一个登录链接给你，退出其他所有设备，并告诉社区管理员。',
  'mails.code.subject': '你的验证码：{code}',
  'mails.code.text':
    '你的验证码是 {code}，请在 {minutes} 分钟内填到你获取它的页面上。\n如果不是你要的，不用理会，也不要告诉任何人。',
  'sms.slip':
    '【共议】你所在社区的议事主持人开了一张登录条，凭它可以用你的身份登录。如果不是你要的，请告诉社区管理员。',
  'refusals.slipForYourself': '你已经登录，登录条是给别人的。',
  'refusals.slipForRole':
    '此人担任角色，登录条会把权力一起交出去。请本人自行登录，需要帮助可以找管理员。',
  'refusals.slipsToday': '你一天内已经开了 20 张登录条，请明天再开。',
  'sms.code': '【共议】你的验证码是 {code}，{minutes} 分钟内有效。无论对方自称是谁，都不要告诉。',
};
