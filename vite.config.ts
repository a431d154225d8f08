import { parse, type DefinitionNode, type DocumentNode } from 'graphql';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import * as generated from './schema/generated/graphql.js';

const taggedDocument = /graphql\(`([\s\S]*?)`\)/g;
const prefix = 'virtual:document/';
const documents = generated as Record<string, unknown>;

/**
 * Replaces every graphql(`…`) by its parsed document, so that no GraphQL text or parser reaches the browser. A fragment
 * is a module of its own: it is sent once, with the route that first needs it.
 */
function parsedDocuments(): Plugin {
  return {
    name: 'parsed-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/web\/.*\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const names = new Set<string>();
      const replaced = code.replace(taggedDocument, (_, source: string) => {
        const name = variableName(parse(source).definitions[0]);
        names.add(name);
        return name;
      });
      return { code: [...names].map(importDocument).join('') + replaced, map: null };
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith(`\0${prefix}`) ? documentModule(id.slice(prefix.length + 1)) : null,
  };
}

const importDocument = (name: string) => `import ${name} from '${prefix}${name}';`;

function variableName(definition: DefinitionNode | undefined) {
  if (!definition || !('name' in definition) || !definition.name)
    throw new Error('A document in the client needs a name.');
  return (
    definition.name.value + (definition.kind === 'FragmentDefinition' ? 'FragmentDoc' : 'Document')
  );
}

function documentModule(name: string) {
  const [own, ...fragments] = (documents[name] as DocumentNode | undefined)?.definitions ?? [];
  if (!own) throw new Error(`${name} is not generated yet; run: node schema/generate-types.js`);
  const names = fragments.map(variableName);
  const definitions = [
    JSON.stringify(own),
    ...names.map((fragment) => `${fragment}.definitions[0]`),
  ];
  return `${names.map(importDocument).join('')}export default { kind: 'Document', definitions: [${definitions.join(',')}] };`;
}

const server = 'http://localhost:4000';

/** Builds the client from web/ into dist/web. */
export default defineConfig({
  root: 'web',
  plugins: [parsedDocuments(), react()],
  define: { 'globalThis.__DEV__': 'false' },
  // rxjs hides its modern build behind this condition; the default one drags ES5 helpers along.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(?!@mantine\/core\/esm\/components|@tabler|uqr|react-number-format)/,
              priority: 2,
            },
            // Small things that most pages share travel together: apart, each would cost a request and pack badly.
            // (What hall screens and slips say hangs itself in the catalogue, which has to be there first.)
            { name: 'shared', test: /^(?!.*i18n\/(.*\/)?screens)/, minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': { target: server, ws: true }, '/files': server, '/auth': server },
    fs: { allow: ['..'] },
  },
});
