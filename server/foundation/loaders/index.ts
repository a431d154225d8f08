export { defineLoader, Loaders, type LoaderDefinition } from './loaders.js';
export { entityById, groupedBy } from './by-id.js';
