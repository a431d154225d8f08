import { background } from '../../../foundation/jobs/background.js';
import type { Platform } from '../../../foundation/platform.js';
import { LOCALES, type Locale } from '../../../foundation/text/localized-text.js';
import { sayIn } from '../../../i18n/say.js';
import { verifiedContacts } from '../verified-contacts.js';
import { sendMailIn } from './send-mail.js';

/** Tells a person, wherever they can be reached, that somebody made a slip with which one can sign in as them. */
export function tellOfSlip(platform: Platform, personId: string): void {
  background(platform).run('tell of a slip', async () => {
    const manager = platform.db.manager;
    const { email, phone } = await verifiedContacts(manager, personId);
    const rows: { locale: Locale | null }[] = await manager.query(
      'SELECT locale FROM account_user WHERE id = $1',
      [personId],
    );
    const locale = rows[0]?.locale ?? LOCALES[0];
    if (email) await sendMailIn(platform, locale, 'slip', email);
    if (phone) {
      const text = sayIn(locale, 'sms.slip');
      await platform.post.send({ channel: 'SMS', kind: 'slip', to: phone, subject: '', text });
    }
  });
}
