import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { DecisionKind } from './DecisionDialog';
import { ExemptionItem } from './ExemptionItem';

type Exemption = ApiSchemas['Exemption'];

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 3),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'LensReviewExemptionList' },
);

/** What a person can do with an exemption. */
export interface ExemptionActions {
  /** Goes to its practice. */
  onOpen: (exemption: Exemption) => void;
  onDecide: (exemption: Exemption, decision: DecisionKind) => void;
  onRenew: (exemption: Exemption) => void;
}

/** Props of {@link ExemptionList}. */
export interface ExemptionListProps {
  exemptions: Exemption[];
  permissions: ApiSchemas['ExemptionPermissions'];
  /** Entity reference of the viewer, who decides on nothing of their own. */
  viewer?: string;
  now: Date;
  titleOf: (exemption: Exemption) => string;
  actions: ExemptionActions;
}

const GROUPS = [
  { name: 'waiting', statuses: ['requested'] },
  { name: 'inForce', statuses: ['in_force'] },
  { name: 'ended', statuses: ['expired', 'refused', 'revoked'] },
] as const;

/** Exemptions and dismissals: those that wait for a decision first, then those in force, then the past. */
export const ExemptionList = (props: ExemptionListProps) => {
  const { exemptions, titleOf, ...rest } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(exemptionsTranslationRef);
  if (exemptions.length === 0) {
    return (
      <Typography color="textSecondary">
        {t(
          props.permissions.request ? 'exemptions.empty' : 'exemptions.readers',
        )}
      </Typography>
    );
  }
  return (
    <>
      {GROUPS.map(({ name, statuses }) => {
        const members = exemptions.filter(({ status }) =>
          statuses.some(each => each === status),
        );
        return (
          members.length > 0 && (
            <section key={name} aria-labelledby={`lens-review-${name}`}>
              <Typography
                id={`lens-review-${name}`}
                component="h3"
                variant="subtitle1"
                gutterBottom
              >
                {t(`exemptions.${name}`, { count: members.length })}
              </Typography>
              <ul className={classes.list}>
                {members.map(exemption => (
                  <ExemptionItem
                    {...rest}
                    key={exemption.id}
                    exemption={exemption}
                    title={titleOf(exemption)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};
