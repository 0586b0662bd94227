import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { LoadError } from '../LoadError';

/** Props of {@link LoadedSection}. */
export interface LoadedSectionProps<T> {
  title: string;
  /** Id of the title, where something is named by it. */
  titleId?: string;
  /** What was loaded last; undefined before the first answer. */
  value: T | undefined;
  /** What went wrong with the newest load. */
  problem: string | undefined;
  onRetry: () => void;
  children: (value: T) => ReactNode;
}

/** A part of the tab that is loaded by itself: its title, then progress, what went wrong, or what it is. */
export const LoadedSection = <T,>(props: LoadedSectionProps<T>) => {
  const { title, titleId, value, problem, onRetry, children } = props;
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <>
      <Typography component="h2" variant="h6" id={titleId}>
        {title}
      </Typography>
      {problem !== undefined && (
        <LoadError
          message={t('tab.views.loadFailed', { message: problem })}
          onRetry={onRetry}
        />
      )}
      {value === undefined && problem === undefined && <Progress />}
      {value !== undefined && children(value)}
    </>
  );
};
