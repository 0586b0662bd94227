export { MyLensReviewsCard, MyReviews } from './MyReviews';
