/** What the server says of signing in, and the mails and text messages it sends, in English. */
export const signIn = {
  'signIn.bodyForm':
    'This can’t be read: look at “{field}”. Send the fields that are asked for, as JSON, and no others.',
  'signIn.emailForm': 'This is no e-mail address. Write it like name@example.org.',
  'signIn.phoneForm':
    'This is no phone number. Write all its digits, with + and the country’s number first if it is not a mobile phone in China.',
  'signIn.passwordShort': 'This password is too short. Take {shortest} characters or more.',
  'signIn.passwordLong': 'This password is too long. Take {longest} characters at most.',
  'signIn.wrongPassword':
    'Address and password don’t belong together. Look at both, or have a link sent to you.',
  'signIn.emailNotConfirmed':
    'Your address isn’t confirmed yet. Open the mail we have sent you, and follow its link.',
  'signIn.wrongCode': 'This code is wrong or no longer good. Look again, or have a new one sent.',
  'signIn.wrongSlip':
    'This code is wrong, used or too old. Look again, or ask your facilitator for a new slip.',
  'signIn.linkSpent': 'This link was used before, or is too old. Have a new one sent.',
  'signIn.blocked': 'This account is blocked: {reason}',
  'signIn.blockedUntil': 'This account is blocked until {until}: {reason}',
  'signIn.proofNeeded':
    'Nobody has signed in with this number for {days} days, and numbers go to other people. If the account is yours, sign in by mail, with your password, or with a slip from your facilitator. If the number is new to you, start anew.',
  'signIn.tooOften': 'Too often. Try again in {wait} seconds.',
  'signIn.foreignOrigin': 'Sign in on our own pages: another site can’t do it for you.',
  'signIn.foreignAddress': 'After signing in you can only go to a page of ours.',
  'signIn.noMail': 'This server sends no mail. Sign in another way.',
  'signIn.noSms': 'This server sends no text messages. Sign in another way.',
  'signIn.noOpenId': 'Nobody else can say here who you are. Sign in another way.',
  'signIn.openIdAway': 'The other service doesn’t answer. Try again later, or sign in another way.',
  'mails.greeting': 'Good day!',
  'mails.signature': 'Gongyi · {site}',
  'mails.link.subject': 'Your link to sign in',
  'mails.link.text':
    'Follow this link to sign in. It works once, within {minutes} minutes.\nIf you didn’t ask for it, do nothing: nobody gets in without it.',
  'mails.link.press': 'Sign in',
  'mails.confirm.subject': 'Confirm your address',
  'mails.confirm.text':
    'Somebody has made an account with this address and chosen a password. If it was you, follow this link within {minutes} minutes and type that password.\nIf it wasn’t, do nothing: without the link the account is of no use.',
  'mails.confirm.press': 'Confirm my address',
  'mails.password.subject': 'Choose a new password',
  'mails.password.text':
    'Follow this link to choose a new password. It works once, within {minutes} minutes, and ends every session of your account.\nIf you didn’t ask for it, do nothing: your password stays as it is.',
  'mails.password.press': 'Choose a new password',
  'mails.known.subject': 'You have an account already',
  'mails.known.text':
    'Somebody wanted to make an account with this address. You have one already: sign in as before, or have a link sent to you.\nIf it wasn’t you, do nothing: nothing has changed.',
  'mails.slip.subject': 'A slip to sign in with was made for you',
  'mails.slip.text':
    'A facilitator of your community has made a slip of paper with which you can sign in once. If you didn’t ask for it, tell your community’s administrator.',
  'refusals.oneContact': 'Name an address or a number, one of the two.',
  'refusals.emailForm': 'This is no e-mail address. Write it like name@example.org.',
  'refusals.phoneForm':
    'This is no phone number. Write all its digits, with + and the country’s number first if it is not a mobile phone in China.',
  'refusals.noMail': 'This server sends no mail, so it can’t be proven that an address is yours.',
  'refusals.noSms':
    'This server sends no text messages, so it can’t be proven that a number is yours.',
  'refusals.signInAgain':
    'This needs a fresh sign-in: sign out and in again, then you have half an hour for it.',
  'refusals.sentTooOften': 'Something was sent there just now. Try again in {wait} seconds.',
  'refusals.wrongCode': 'This code is wrong or no longer good. Look again, or have a new one sent.',
  'refusals.contactTaken':
    'Another account has this already. Sign in with it if it is yours, or take another.',
  'refusals.passwordShort': 'This password is too short. Take {shortest} characters or more.',
  'refusals.passwordLong': 'This password is too long. Take {longest} characters at most.',
  'refusals.passwordNeedsEmail':
    'A password goes with an e-mail address. Add one first, and confirm it.',
  'mails.changed.subject': 'Your way to sign in was changed',
  'mails.changed.text':
    'The address, phone number or password of your account was changed just now. If it was you, there is nothing to do.\nIf it wasn’t, have a link to sign in sent to you, end all other sessions, and tell your community’s administrator.',
  'mails.code.subject': 'Your code: {code}',
  'mails.code.text':
    'Your code is {code}. Type it on the page where you asked for it, within {minutes} minutes.\nIf you didn’t ask for it, do nothing, and tell it to nobody.',
  'sms.slip':
    'Gongyi: a facilitator of your community has made a slip with which one can sign in as you. If you didn’t ask for it, tell your community’s administrator.',
  'refusals.slipForYourself': 'You are signed in already. A slip is for somebody else.',
  'refusals.slipForRole':
    'This person holds a role, and a slip would hand out its powers. They sign in by themselves; an administrator can help.',
  'refusals.slipsToday': 'You have made 20 slips within a day. Go on tomorrow.',
  'sms.code':
    'Gongyi: your code is {code}, good for {minutes} minutes. Tell it to nobody, whoever they say they are.',
} as const;
