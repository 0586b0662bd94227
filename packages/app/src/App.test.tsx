import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('opens with a page that offers the guest and the users of the demo', async () => {
    // In a build the bundler puts the configuration there
    Object.assign(process, {
      env: {
        ...process.env,
        APP_CONFIG: [
          {
            context: 'test',
            data: {
              app: { title: 'Lens Review' },
              backend: { baseUrl: 'http://localhost:7007' },
              auth: {
                providers: {
                  demo: {
                    users: [
                      {
                        entityRef: 'user:default/jane',
                        displayName: 'Jane Doe',
                        role: 'Reviewer',
                        description: 'Reads reviews.',
                      },
                    ],
                  },
                },
              },
            },
          },
        ],
      },
    });

    render(App.createRoot());

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lens Review' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Sign in as Guest' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Sign in as Jane Doe' }),
    ).toBeVisible();
  });
});
