import type { Platform } from '../../../foundation/platform.js';
import type { Locale } from '../../../foundation/text/localized-text.js';
import { sayIn } from '../../../i18n/say.js';
import { realEmail } from './contact-forms.js';
import { LINK_SECONDS, mailedLink, type LinkKind } from './links.js';
import { mailLanguage } from './mail-language.js';

/** The mails there are; those with a link carry a token for it. */
export type MailKind = LinkKind | 'known' | 'slip' | 'code' | 'changed';

/** Writes a mail in the language of whoever asked for it, and sends it. */
export function sendMail(
  platform: Platform,
  kind: MailKind,
  to: string,
  params: { token?: string; code?: string } = {},
): Promise<void> {
  return sendMailIn(platform, mailLanguage(), kind, to, params);
}

/** Writes a mail in a language of the caller's choice, and sends it; nothing happens without an address. */
export async function sendMailIn(
  platform: Platform,
  locale: Locale,
  kind: MailKind,
  to: string,
  { token, code = '' }: { token?: string; code?: string } = {},
): Promise<void> {
  if (!realEmail(to)) return;
  const link = token ? mailedLink(platform, kind as LinkKind, token) : null;
  const params = { site: platform.publicUrl, minutes: LINK_SECONDS / 60, code };
  const say = (key: string) => sayIn(locale, key, params);
  const paragraphs = say(`mails.${kind}.text`).split('\n');
  const ends = [say('mails.greeting'), ...paragraphs];
  await platform.post.send({
    channel: 'EMAIL',
    kind,
    to,
    subject: say(`mails.${kind}.subject`),
    text: [...ends, ...(link ? [link] : []), say('mails.signature')].join('\n\n'),
    html: page(locale, [
      ...ends.map((line) => `<p>${escaped(line)}</p>`),
      ...(link
        ? [`<p><a href="${escaped(link)}">${escaped(say(`mails.${kind}.press`))}</a></p>`]
        : []),
      `<p>${escaped(say('mails.signature'))}</p>`,
    ]),
  });
}

function page(locale: Locale, lines: string[]): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body>${lines.join('')}</body></html>`;
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character]!);
}
