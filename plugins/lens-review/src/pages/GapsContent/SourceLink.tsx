import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';

const useStyles = makeStyles(
  {
    link: { textDecoration: 'underline', fontVariantNumeric: 'tabular-nums' },
  },
  { name: 'LensReviewSourceLink' },
);

/** Props of {@link SourceLink}. */
export interface SourceLinkProps {
  gap: ApiSchemas['EvidenceGap'];
  lens: string | undefined;
  children: ReactNode;
}

/** The way to the components that lack the evidence of a source. */
export const SourceLink = ({ gap, lens, children }: SourceLinkProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const { kind, collector, title, components } = gap;
  return (
    <Link
      to={`${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
        ...(lens && { lens }),
        evidence: `${collector}:${
          kind === 'annotation' ? 'missing' : 'failing'
        }`,
      })}`}
      className={classes.link}
      aria-label={t('gaps.sourceCount', { source: title, count: components })}
    >
      {children}
    </Link>
  );
};
