export { defineLoader, Loaders, type LoaderDefinition } from './loaders.js';
export { gathered } from './gathered.js';
export { entityById, groupedBy, onlyVisible } from './by-id.js';
