import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { CommunityAreasFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment CommunityAreas on Community {
    id
    area {
      id
      children(first: 40) {
        nodes {
          id
          name
          children(first: 60) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
  }
`);

interface Props {
  community: CommunityAreasFragment;
  error?: string;
  /** The area's id; empty for the whole community. */
  value: string;
  onPick: (areaId: string) => void;
}

/** Which part of the community something is about. Draws nothing where the community has no parts. */
export function AreaPick({ community, error, value, onPick }: Props) {
  const { t } = useTranslation();
  const parts = community.area?.children.nodes ?? [];
  if (parts.length === 0) return null;
  const options = parts.flatMap(({ id, name, children }) => [
    { value: id, label: name },
    ...children.nodes.map((inner) => ({ value: inner.id, label: `${name} › ${inner.name}` })),
  ]);
  return (
    <NativeSelect
      label={t('communities.areaLabel')}
      description={t('communities.areaHint')}
      error={error}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
      data={[{ value: '', label: t('communities.wholeCommunity') }, ...options]}
    />
  );
}
