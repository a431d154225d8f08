import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnoutFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useAnnounce } from '../../ui/announcer';

const restFor = 20_000;

/** Tells listeners how the turnout moves, seldom enough to leave them in peace. */
export function AnnounceTurnout({ turnout }: { turnout: TurnoutFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  const heard = useRef({ cast: turnout.cast, at: 0 });
  const { cast, percent } = turnout;
  useEffect(() => {
    if (cast === heard.current.cast) return;
    const wait = Math.max(0, heard.current.at + restFor - Date.now());
    const timer = setTimeout(() => {
      heard.current = { cast, at: Date.now() };
      announce(
        t('decisions.announceTurnout', {
          count: cast,
          formatted: formats.number(cast),
          percent: formats.percent(percent),
        }),
        'turnout',
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [announce, cast, formats, percent, t]);
  return null;
}
