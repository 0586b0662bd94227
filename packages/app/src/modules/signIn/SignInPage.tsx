import { useMemo, useState } from 'react';
import {
  Content,
  Header,
  Page,
  ProxiedSignInPage,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Persona, readPersonas } from './Persona';
import { PersonaCard } from './PersonaCard';
import { forgetOnSignOut, rememberedPersona } from './rememberedPersona';
import { SignInError } from './SignInError';

const useStyles = makeStyles(theme => ({
  intro: { marginBottom: theme.spacing(3) },
  personas: { listStyle: 'none', paddingLeft: 0 },
  outcome: { marginBottom: theme.spacing(3) },
}));

type Attempt = { persona: Persona; number: number };

/**
 * Offers the guest and the demo's users; asks for no password. A reload of the
 * same tab signs in the same person again until they sign out.
 */
export const SignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const personas = useMemo(() => readPersonas(config), [config]);
  const [attempt, setAttempt] = useState<Attempt | undefined>(() => {
    const id = rememberedPersona.get();
    const persona = personas.find(candidate => candidate.id === id);
    return persona && { persona, number: 0 };
  });

  const choose = (persona: Persona) =>
    setAttempt(previous => ({ persona, number: (previous?.number ?? 0) + 1 }));

  return (
    <Page themeId="home">
      <Header
        title={config.getOptionalString('app.title') ?? 'Lens Review'}
        subtitle="AWS Well-Architected lens reviews for ML components"
      />
      <Content>
        <Typography className={classes.intro}>
          This is a demo portal with an invented company. Choose through whose
          eyes you want to see it; no password is asked.
        </Typography>
        <div className={classes.outcome} role="status">
          {attempt && (
            <ProxiedSignInPage
              key={attempt.number}
              provider={attempt.persona.provider}
              headers={attempt.persona.headers}
              ErrorComponent={SignInError}
              onSignInSuccess={identity => {
                rememberedPersona.set(attempt.persona.id);
                onSignInSuccess(forgetOnSignOut(identity));
              }}
            />
          )}
        </div>
        <Grid container spacing={3} component="ul" className={classes.personas}>
          {personas.map(persona => (
            <Grid key={persona.id} item component="li" xs={12} sm={6} lg={3}>
              <PersonaCard persona={persona} onChoose={choose} />
            </Grid>
          ))}
        </Grid>
      </Content>
    </Page>
  );
};
