import { eraseAccount } from '../../features/accounts/erase-person.js';
import { exportAccount } from '../../features/accounts/export-person.js';
import { onErase, onExport } from '../../features/accounts/privacy.hooks.js';
import { eraseResident, exportResident } from '../../features/communities/erase-resident.js';
import { exportVoter } from '../../features/decisions/export-voter.js';
import { eraseSpeaker, exportSpeaker } from '../../features/discussion/erase-speaker.js';
import { eraseHelper, exportHelper } from '../../features/feedback/erase-helper.js';
import { exportAssisted } from '../../features/matters/assistance/export-assisted.js';
import { eraseModerated, exportModerated } from '../../features/moderation/erase-moderated.js';
import { eraseProposer, exportProposer } from '../../features/proposals/erase-proposer.js';
import type { Platform } from '../../foundation/platform.js';

/** Tells accounts what each feature lets go of and hands out; accounts themselves come last. */
export function registerPrivacy(platform: Platform): void {
  const erase = [
    eraseResident,
    eraseProposer,
    eraseSpeaker,
    eraseHelper,
    eraseModerated,
    eraseAccount,
  ];
  for (const handler of erase) onErase.register(platform, handler);
  const hand = [
    exportAccount,
    exportResident,
    exportProposer,
    exportSpeaker,
    exportVoter,
    exportHelper,
    exportAssisted,
    exportModerated,
  ];
  for (const handler of hand) onExport.register(platform, handler);
}
