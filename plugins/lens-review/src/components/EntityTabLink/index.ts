export { useEntityTabPath } from './useEntityTabPath';
