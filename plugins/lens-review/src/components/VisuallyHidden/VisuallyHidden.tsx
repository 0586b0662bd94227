import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  {
    root: {
      border: 0,
      clip: 'rect(0 0 0 0)',
      height: 1,
      margin: -1,
      overflow: 'hidden',
      padding: 0,
      position: 'absolute',
      whiteSpace: 'nowrap',
      width: 1,
    },
  },
  { name: 'LensReviewVisuallyHidden' },
);

/** Text for screen readers where the eye has a sign instead. */
export const VisuallyHidden = (props: { children: ReactNode }) => {
  const classes = useStyles();
  return <span className={classes.root}>{props.children}</span>;
};
