export { isLensReviewAvailable } from './isLensReviewAvailable';
export { readEntityFilter } from './readEntityFilter';
