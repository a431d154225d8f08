import { NativeSelect } from '@mantine/core';
import type { CommunityAreasFragment } from '../../../schema/generated/graphql';

interface Props {
  community: CommunityAreasFragment;
  label: string;
  whole: string;
  error?: string;
  value: string;
  onPick: (areaId: string) => void;
}

/** Where somebody lives, or a letter goes. Draws nothing where the community has no parts. */
export function AreaChoice({ community, label, whole, error, value, onPick }: Props) {
  const parts = community.area?.children.nodes ?? [];
  if (parts.length === 0) return null;
  const options = parts.flatMap(({ id, name, children }) => [
    { value: id, label: name },
    ...children.nodes.map((inner) => ({
      value: inner.id,
      label: `${name} › ${inner.name}`,
    })),
  ]);
  return (
    <NativeSelect
      size="lg"
      label={label}
      error={error}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
      data={[{ value: '', label: whole }, ...options]}
    />
  );
}
