import { useEffect, useState } from 'react';
import type { Texts } from './texts';

interface Answer {
  data?: { viewer: { person: { name: string } } | null };
}

/** The name of whoever is signed in; null for a visitor, undefined until it is known. */
async function readName(language: string): Promise<string | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
  });
  const { data } = (await response.json()) as Answer;
  return data?.viewer?.person.name ?? null;
}

/** Says in whose name everything here is asked, and leads to signing in. */
export function WhoAsks({ texts }: { texts: Texts }) {
  const [name, setName] = useState<string | null>();
  useEffect(() => {
    readName(texts.language).then(setName, () => setName(null));
  }, [texts]);
  return (
    <div className="who-asks">
      <a href="/">{texts.home}</a>
      {name !== undefined && <span>{name ? texts.signedInAs(name) : texts.signedOut}</span>}
      {name === null && <a href="/sign-in">{texts.signIn}</a>}
    </div>
  );
}
