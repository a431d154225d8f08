// What European cities call their projects, in our words. What isn't here is OTHER.
const CATEGORIES: Record<string, string> = {
  culture: 'CULTURE',
  'environmental protection': 'ENVIRONMENT',
  'urban greenery': 'ENVIRONMENT',
  'public transit and roads': 'MOBILITY',
  'public space': 'FACILITIES',
  'municipal infrastructure and security': 'FACILITIES',
  sport: 'FACILITIES',
};

/** Our category for a project's first one in the file. */
export function categoryOf(published: string | null): string {
  const [first = ''] = (published ?? '').split(',');
  return CATEGORIES[first.trim()] ?? 'OTHER';
}
