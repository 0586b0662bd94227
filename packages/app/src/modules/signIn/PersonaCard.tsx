import Avatar from '@material-ui/core/Avatar';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Persona } from './Persona';

const useStyles = makeStyles(theme => ({
  card: { height: '100%', display: 'flex', flexDirection: 'column' },
  content: { flexGrow: 1 },
  who: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  avatar: {
    width: 48,
    height: 48,
    fontSize: 18,
    color: theme.palette.getContrastText(theme.palette.text.primary),
    backgroundColor: theme.palette.text.primary,
  },
  name: { margin: 0, fontSize: 20, fontWeight: 600, lineHeight: 1.3 },
  actions: { padding: theme.spacing(1, 2, 2) },
}));

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map(word => word.charAt(0))
    .join('');
}

/** One person to sign in as: who they are and a button. */
export const PersonaCard = (props: {
  persona: Persona;
  onChoose: (persona: Persona) => void;
}) => {
  const { persona, onChoose } = props;
  const classes = useStyles();
  return (
    <Card className={classes.card} variant="outlined">
      <CardContent className={classes.content}>
        <div className={classes.who}>
          <Avatar className={classes.avatar} aria-hidden>
            {initialsOf(persona.displayName)}
          </Avatar>
          <div>
            <Typography component="h2" className={classes.name}>
              {persona.displayName}
            </Typography>
            <Typography variant="body2">{persona.role}</Typography>
          </div>
        </div>
        <Typography>{persona.description}</Typography>
      </CardContent>
      <CardActions className={classes.actions}>
        <Button fullWidth variant="outlined" onClick={() => onChoose(persona)}>
          Sign in as {persona.displayName}
        </Button>
      </CardActions>
    </Card>
  );
};
