import type { RequestContext } from '../../../../foundation/context.js';
import { badInput, notFound } from '../../../../foundation/errors/refusal.js';
import { insist } from '../../../../foundation/errors/verdict.js';
import { requirePerson } from '../../../accounts/accounts.policy.js';
import { communityById } from '../../communities.loaders.js';
import { canImportRegister } from '../register.policy.js';
import { plainText } from './normalize.js';
import { readLines } from './read-lines.js';
import { RegisterField, type ColumnChoice, type ImportPlan } from './register-field.js';
import { sheetBytes } from '../../../../foundation/files/sheets.js';

/** A file to be brought in, as a caller says it. */
export interface PlanInput {
  communityId: string;
  uploadId: string;
  columns?: ColumnChoice[] | null;
  matching: RegisterField[];
}

/** A file that may be brought in, and how. */
export interface PlannedImport {
  personId: string;
  communityId: string;
  plan: ImportPlan;
  bytes: Buffer;
}

/** The file and how to read it; what the caller doesn't say of its columns is told by what they are called. */
export async function planImport(
  { platform, viewer, loaders }: RequestContext,
  input: PlanInput,
): Promise<PlannedImport> {
  const personId = requirePerson(viewer);
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canImportRegister(viewer, community.id));
  const bytes = await sheetBytes(platform, personId, input.uploadId);
  if (!bytes) throw notFound('uploadId');
  const columns = input.columns ?? guessColumns(await headOf(bytes));
  const matching = input.columns ? input.matching : guessMatching(columns, input.matching);
  const plan = { columns, matching };
  checkPlan(plan);
  return { personId, communityId: community.id, plan, bytes };
}

async function headOf(bytes: Buffer): Promise<string[]> {
  for await (const { cells } of readLines(bytes)) return cells;
  throw badInput('uploadId', 'registerEmpty');
}

/** What columns are usually called. */
const USUAL: Record<RegisterField, RegExp> = {
  [RegisterField.KEY]: /^(key|id|externalkey|number|编号|序号|户号|人员编号)$/,
  [RegisterField.NAME]: /^(name|fullname|姓名|名字)$/,
  [RegisterField.PHONE]: /^(phone|telephone|mobile|tel|电话|手机|手机号|手机号码|联系电话)$/,
  [RegisterField.EMAIL]: /^(e-?mail|emailaddress|邮箱|电子邮箱)$/,
  [RegisterField.AREA]: /^(area|building|block|楼栋|楼号|楼|网格|区域)$/,
  [RegisterField.FLOOR_AREA]: /^(floorarea|m2|面积|建筑面积|专有部分面积)$/,
  [RegisterField.ROOM]: /^(room|flat|apartment|unit|房号|房间|室|门牌|门牌号)$/,
};

function guessColumns(head: string[]): ColumnChoice[] {
  return Object.values(RegisterField).flatMap((field) => {
    const column = head.find((name) => USUAL[field].test(plainText(name).replace(/_/g, '')));
    return column === undefined ? [] : [{ field, column }];
  });
}

const TELLING = [RegisterField.PHONE, RegisterField.EMAIL];

/** At the first look: without phones and addresses people can only be found by what they type. */
function guessMatching(columns: ColumnChoice[], asked: RegisterField[]): RegisterField[] {
  const mapped = columns.map(({ field }) => field);
  const told = asked.length > 0 || TELLING.some((field) => mapped.includes(field));
  return told ? asked : mapped.filter((field) => field !== RegisterField.FLOOR_AREA);
}

function checkPlan({ columns, matching }: ImportPlan): void {
  const mapped = columns.map(({ field }) => field);
  if (new Set(mapped).size < mapped.length) throw badInput('columns', 'registerFieldTwice');
  if (new Set(matching).size < matching.length) throw badInput('matching', 'registerFieldTwice');
  if (matching.some((field) => !mapped.includes(field)))
    throw badInput('matching', 'matchingUnmapped');
  if (matching.includes(RegisterField.FLOOR_AREA)) throw badInput('matching', 'matchingByArea');
  // One thing alone, such as a name, is known to half the building.
  if (matching.length === 1) throw badInput('matching', 'matchingTooFew');
  if (matching.length === 0 && !TELLING.some((field) => mapped.includes(field)))
    throw badInput('columns', 'registerMatchesNobody');
}
