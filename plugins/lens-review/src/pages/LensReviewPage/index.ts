export { LensReviewPage } from './LensReviewPage';
