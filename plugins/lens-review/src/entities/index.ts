export { isLensReviewAvailable } from './isLensReviewAvailable';
export { readEntityFilter } from './readEntityFilter';
export { useEntityTitles } from './useEntityTitles';
