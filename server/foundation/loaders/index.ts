export {
  defineLoader,
  defineViewerLoader,
  Loaders,
  type Fetching,
  type LoaderDefinition,
} from './loaders.js';
export { gathered } from './gathered.js';
export { entitiesOf, entityById, groupedBy, onlyVisible } from './by-id.js';
