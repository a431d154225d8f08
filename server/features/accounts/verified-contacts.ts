import type { EntityManager } from 'typeorm';
import { realEmail } from './sign-in/contact-forms.js';

/** How a person can be reached, as they have proven; never for anybody else's eyes. */
export interface VerifiedContacts {
  /** In lower case. */
  email: string | null;
  /** As +8613800000000. */
  phone: string | null;
}

/** The e-mail address and phone number a person has proven to be theirs; null for what they haven't. */
export async function verifiedContacts(
  manager: Pick<EntityManager, 'query'>,
  personId: string,
): Promise<VerifiedContacts> {
  const rows: VerifiedContacts[] = await manager.query(
    `SELECT CASE WHEN email_verified THEN email END AS email,
       CASE WHEN phone_number_verified THEN phone_number END AS phone
     FROM account_user WHERE id = $1`,
    [personId],
  );
  const [{ email, phone } = { email: null, phone: null }] = rows;
  return { email: email && realEmail(email), phone };
}
