import type { ReactNode } from 'react';
import { graphql } from '../../schema/generated/gql';
import type { CommunityFrameFragment } from '../../schema/generated/graphql';
import { TimeZone } from '../i18n/formats';
import { Crumbs, type Crumb } from '../ui/crumbs';
import { useLiveCommunity } from './live/use-live-community';

graphql(`
  fragment CommunityFrame on Community {
    id
    name
    district
    timeZone
  }
`);

interface Props {
  community: CommunityFrameFragment;
  /** Where the community's log stood before the page was read. */
  feedCursor: string | null | undefined;
  /** This page's place below the community. */
  crumbs: Crumb[];
  children: ReactNode;
}

/** Around every page of a community beside its boards: keeps it live, and says where it lies. */
export function CommunityFrame({ community, feedCursor, crumbs, children }: Props) {
  const { id, name, district, timeZone } = community;
  useLiveCommunity(id, feedCursor);
  const above: Crumb[] = [
    ...(district ? [{ label: district }] : []),
    { label: name, to: `/communities/${id}` },
  ];
  return (
    <TimeZone value={timeZone}>
      <Crumbs crumbs={[...above, ...crumbs]} />
      {children}
    </TimeZone>
  );
}
