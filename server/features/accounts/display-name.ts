import { badInput } from '../../foundation/errors/refusal.js';
import { checkText } from '../../foundation/text/check-text.js';
import { Role, type HeldRole } from '../../foundation/viewer.js';

/** Most characters of a display name. */
const LONGEST = 40;

/** Control and format characters, those that turn the writing around and those nobody sees among them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/** Words that neighbours read as a role; whoever holds the role may carry them. */
const ROLE_WORDS: { role: Role; chinese: RegExp; english: RegExp }[] = [
  { role: Role.MODERATOR, chinese: /主持/, english: /\b(facilitators?|moderators?)\b/ },
  {
    role: Role.OFFICIAL,
    chinese: /官方|政府|工作人员|承办|居委|街道办/,
    english: /\b(officials?|staff|government)\b/,
  },
  {
    role: Role.ADMINISTRATOR,
    chinese: /管理员|系统/,
    english: /\b(admins?|administrators?|system)\b/,
  },
];

/** How residents without a display name are shown, whichever their building. */
const LIKE_A_DEFAULT = { chinese: /号楼居民|^居民$/, english: /resident of building|^resident$/ };

/**
 * A display name as it is kept: 1 to 40 characters, with a letter in it, spaces put in order, nothing unseen, and no
 * word that makes its bearer look like somebody with a role, or like the resident of a building who gave no name.
 */
export function checkDisplayName(given: string, held: Pick<HeldRole, 'role'>[]): string {
  // Pasted line ends and runs of spaces are no trick; what is left after that is.
  const name = checkText('name', given.normalize('NFC').replace(/\s+/g, ' '), LONGEST);
  if (UNSEEN.test(name)) throw badInput('name', 'nameUnseen');
  if (!/\p{L}/u.test(name)) throw badInput('name', 'nameWithoutLetter');
  const read = asRead(name);
  if (says(LIKE_A_DEFAULT, read)) throw badInput('name', 'nameLikeDefault');
  const claimed = ROLE_WORDS.find((words) => says(words, read));
  if (claimed && !held.some(({ role }) => role === claimed.role))
    throw badInput('name', 'nameOfRole');
  return name;
}

interface AsRead {
  /** With full-width and small letters alike. */
  spoken: string;
  /** The same without anything put between the characters. */
  closed: string;
}

function asRead(name: string): AsRead {
  const spoken = name.normalize('NFKC').toLowerCase();
  return { spoken, closed: spoken.replace(/[^\p{L}\p{N}]/gu, '') };
}

function says({ chinese, english }: { chinese: RegExp; english: RegExp }, read: AsRead): boolean {
  return chinese.test(read.closed) || english.test(read.spoken);
}
