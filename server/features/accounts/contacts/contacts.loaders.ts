import { defineLoader } from '../../../foundation/loaders/index.js';
import { maskPhone, realEmail } from '../sign-in/contact-forms.js';

/** How a person can be reached and sign in, for their own eyes. */
export interface OwnContacts {
  email: string | null;
  emailVerified: boolean;
  phone: string | null;
  hasPassword: boolean;
}

interface Row extends OwnContacts {
  id: string;
}

const NOTHING: OwnContacts = { email: null, emailVerified: false, phone: null, hasPassword: false };

/** People's own contacts; ask only for the viewer. */
export const ownContacts = defineLoader<string, OwnContacts>(async (personIds, { platform }) => {
  const rows: Row[] = await platform.db.query(
    `SELECT id, email, email_verified AS "emailVerified", phone_number AS phone,
       EXISTS (SELECT 1 FROM sign_in_method m WHERE m.user_id = u.id AND m.password IS NOT NULL) AS "hasPassword"
     FROM account_user u WHERE id = ANY ($1)`,
    [personIds],
  );
  const byId = new Map(rows.map(({ id, ...own }) => [id, shown(own)]));
  return personIds.map((id) => byId.get(id) ?? NOTHING);
});

function shown({ email, phone, ...own }: OwnContacts): OwnContacts {
  return { ...own, email: email && realEmail(email), phone: phone && maskPhone(phone) };
}
