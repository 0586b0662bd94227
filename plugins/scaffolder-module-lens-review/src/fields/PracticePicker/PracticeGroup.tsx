import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import ButtonBase from '@material-ui/core/ButtonBase';
import Checkbox from '@material-ui/core/Checkbox';
import Collapse from '@material-ui/core/Collapse';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ClosedIcon from '@material-ui/icons/ChevronRight';
import OpenIcon from '@material-ui/icons/ExpandMore';
import { useId, useState } from 'react';
import { lensReviewFieldsTranslationRef } from '../../translation';
import { Practice } from './LensPractices';

const useStyles = makeStyles(
  theme => ({
    header: {
      width: '100%',
      justifyContent: 'space-between',
      padding: theme.spacing(1, 2, 1, 1),
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    name: { display: 'flex', alignItems: 'center' },
    practices: { padding: theme.spacing(0, 2, 1, 3) },
    practice: { display: 'flex', alignItems: 'flex-start', marginRight: 0 },
    box: { padding: theme.spacing(0.5, 1) },
    label: { paddingTop: 4 },
    id: { marginLeft: theme.spacing(1) },
  }),
  { name: 'LensReviewPracticeGroup' },
);

/** Props of {@link PracticeGroup}. */
export interface PracticeGroupProps {
  name: string;
  practices: Practice[];
  chosen: ReadonlySet<string>;
  /** Shown open whether the person opened it or not, as search results are. */
  forcedOpen: boolean;
  /** Whether no more may be chosen. */
  full: boolean;
  disabled: boolean;
  onToggle: (name: string) => void;
}

/** The practices of a pillar or phase, behind a heading that opens them. */
export const PracticeGroup = (props: PracticeGroupProps) => {
  const { name, practices, chosen, forcedOpen, full, disabled, onToggle } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewFieldsTranslationRef);
  const id = useId();
  const count = practices.filter(one => chosen.has(one.name)).length;
  const [wasOpened, setOpened] = useState(count > 0);
  const open = forcedOpen || wasOpened;
  return (
    <div>
      <ButtonBase
        className={classes.header}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpened(!open)}
      >
        <Typography
          component="span"
          variant="subtitle2"
          className={classes.name}
        >
          {open ? (
            <OpenIcon fontSize="small" />
          ) : (
            <ClosedIcon fontSize="small" />
          )}
          {name}
        </Typography>{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          {t('practicePicker.ofGroup', {
            chosen: String(count),
            total: String(practices.length),
          })}
        </Typography>
      </ButtonBase>
      <Collapse in={open} timeout={0} unmountOnExit>
        <div
          id={id}
          role="group"
          aria-label={name}
          className={classes.practices}
        >
          {practices.map(practice => (
            <FormControlLabel
              key={practice.name}
              className={classes.practice}
              control={
                <Checkbox
                  color="primary"
                  className={classes.box}
                  checked={chosen.has(practice.name)}
                  disabled={disabled || (full && !chosen.has(practice.name))}
                  onChange={() => onToggle(practice.name)}
                />
              }
              label={
                <Typography variant="body2" className={classes.label}>
                  {practice.title}
                  <Typography
                    component="span"
                    variant="caption"
                    color="textSecondary"
                    className={classes.id}
                  >
                    {practice.id}
                  </Typography>
                </Typography>
              }
            />
          ))}
        </div>
      </Collapse>
    </div>
  );
};
