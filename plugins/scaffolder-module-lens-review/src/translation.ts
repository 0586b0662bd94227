import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { fieldMessages } from './messages';

/**
 * Texts of the form fields; an app replaces or translates them by this reference.
 *
 * @alpha
 */
export const lensReviewFieldsTranslationRef = createTranslationRef({
  id: 'scaffolder-lens-review',
  messages: fieldMessages,
});
