import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { CommunityHeadFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import type { Crumb } from '../../ui/crumbs';
import { PageHeading } from '../../ui/page';

graphql(`
  fragment CommunityPlace on Community {
    id
    name
    district
    timeZone
  }
`);

graphql(`
  fragment CommunityHead on Community {
    ...CommunityPlace
    area {
      id
      registeredCount
      path {
        id
        name
      }
      children(first: 20) {
        totalCount
      }
    }
  }
`);

/** The community's name, where it lies and how large it is. */
export function CommunityHead({ community }: { community: CommunityHeadFragment }) {
  const { t } = useTranslation();
  const facts = useFacts(community);
  return (
    <PageHeading lead={<p>{facts.join(t('communities.separator'))}</p>}>
      {community.name}
    </PageHeading>
  );
}

function useFacts({ area, district, name }: CommunityHeadFragment) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!area) return [[district, name].filter(Boolean).join(' › ')];
  const count = area.registeredCount;
  const parts = area.children.totalCount;
  const place = area.path.map((step) => step.name).join(' › ');
  return [
    ...(area.path.length > 1 ? [place] : []),
    ...(parts > 0
      ? [t('communities.parts', { count: parts, formatted: formats.number(parts) })]
      : []),
    ...(count ? [t('communities.registered', { count, formatted: formats.number(count) })] : []),
  ];
}

/** The way to a community's page, or to `here` below it. */
export function useCommunityCrumbs(
  community: { id: string; name: string; district?: string | null },
  here?: string,
): Crumb[] {
  const { t } = useTranslation();
  const all = { label: community.district ?? t('communities.all'), to: '/' };
  const place = { label: community.name, ...(here && { to: `/communities/${community.id}` }) };
  return here ? [all, place, { label: here }] : [all, place];
}
