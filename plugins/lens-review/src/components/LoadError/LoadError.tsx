import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { pageTranslationRef } from '../../messages/page';

/** Props of {@link LoadError}. */
export interface LoadErrorProps {
  /** What could not be loaded, and why. */
  message: string;
  /** Asks again; no button without it. */
  onRetry?: () => void;
}

/** Says that something could not be loaded and offers to ask again. */
export const LoadError = ({ message, onRetry }: LoadErrorProps) => {
  const { t } = useTranslationRef(pageTranslationRef);
  return (
    <Alert
      severity="error"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('page.retry')}
          </Button>
        )
      }
    >
      {message}
    </Alert>
  );
};
