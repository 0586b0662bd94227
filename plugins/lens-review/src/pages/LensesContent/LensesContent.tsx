import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { useSearchParams } from 'react-router-dom';
import { ReadableText } from '../../styles/ReadableText';
import { lensesTranslationRef } from '../../messages/lenses';
import { LensDetails } from './LensDetails';
import { LensesTable } from './LensesTable';

/** The lenses of the library, or the one that the address names. */
export const LensesContent = () => {
  const { t } = useTranslationRef(lensesTranslationRef);
  const [params] = useSearchParams();
  const alias = params.get('lens');
  return (
    <ReadableText>
      <div data-testid="lens-review-lenses">
        {alias === null ? (
          <>
            <Typography paragraph>{t('lenses.help')}</Typography>
            <LensesTable />
          </>
        ) : (
          <LensDetails key={alias} alias={alias} />
        )}
      </div>
    </ReadableText>
  );
};
