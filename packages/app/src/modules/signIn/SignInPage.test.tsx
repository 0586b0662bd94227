import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { SignInPage } from './SignInPage';

const config = {
  app: { title: 'Lens Review', baseUrl: 'http://localhost:3000' },
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
};

function session(userEntityRef: string) {
  return new Response(
    JSON.stringify({
      profile: { displayName: 'Jane Doe' },
      backstageIdentity: {
        token: `${window.btoa('{}')}.${window.btoa('{}')}.signature`,
        identity: {
          type: 'user',
          userEntityRef,
          ownershipEntityRefs: [userEntityRef],
        },
      },
    }),
    { status: 200, headers: { 'content-type': 'application/json' } },
  );
}

function refusal(message: string) {
  return new Response(
    JSON.stringify({ error: { name: 'NotFoundError', message } }),
    { status: 404, headers: { 'content-type': 'application/json' } },
  );
}

describe('SignInPage', () => {
  const fetchMock = jest.fn<
    Promise<Response>,
    [RequestInfo | URL, RequestInit?]
  >();

  beforeEach(() => {
    window.sessionStorage.clear();
    fetchMock.mockReset();
    jest.spyOn(global, 'fetch').mockImplementation(fetchMock);
  });
  afterEach(() => jest.restoreAllMocks());

  async function open() {
    const signedIn = jest.fn<void, [IdentityApi]>();
    const page = renderInTestApp(<SignInPage onSignInSuccess={signedIn} />, {
      config,
    });
    await screen.findByRole('heading', { name: 'Jane Doe' });
    return { page, signedIn };
  }

  it('signs in the chosen user through the demo provider', async () => {
    fetchMock.mockResolvedValue(session('user:default/jane'));
    const { signedIn } = await open();
    expect(fetchMock).not.toHaveBeenCalled();

    await userEvent.click(
      screen.getByRole('button', { name: 'Sign in as Jane Doe' }),
    );

    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    const [url, init] = fetchMock.mock.calls[0];
    expect(String(url)).toMatch(/\/auth\/demo\/refresh$/);
    expect(new Headers(init?.headers).get('x-demo-user')).toBe(
      'user:default/jane',
    );
    const identity = await signedIn.mock.calls[0][0].getBackstageIdentity();
    expect(identity.userEntityRef).toBe('user:default/jane');
  });

  it('signs in the guest through the guest provider', async () => {
    fetchMock.mockResolvedValue(session('user:default/guest'));
    const { signedIn } = await open();

    await userEvent.click(
      screen.getByRole('button', { name: 'Sign in as Guest' }),
    );

    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    expect(String(fetchMock.mock.calls[0][0])).toMatch(
      /\/auth\/guest\/refresh$/,
    );
  });

  it('signs in the same person again after a reload, until they sign out', async () => {
    fetchMock.mockImplementation(async () => session('user:default/jane'));
    const first = await open();
    await userEvent.click(
      screen.getByRole('button', { name: 'Sign in as Jane Doe' }),
    );
    await waitFor(() => expect(first.signedIn).toHaveBeenCalledTimes(1));
    first.page.unmount();

    const second = await open();
    await waitFor(() => expect(second.signedIn).toHaveBeenCalledTimes(1));
    await second.signedIn.mock.calls[0][0].signOut();
    second.page.unmount();

    const third = await open();
    expect(third.signedIn).not.toHaveBeenCalled();
    expect(fetchMock).toHaveBeenCalledTimes(2);
  });

  it('says why it failed, remembers nothing, and lets one try again', async () => {
    fetchMock.mockResolvedValueOnce(refusal('User not found'));
    const { signedIn } = await open();
    const button = screen.getByRole('button', { name: 'Sign in as Jane Doe' });

    await userEvent.click(button);
    expect(
      await screen.findByText(/Signing in did not work/),
    ).toBeInTheDocument();
    expect(screen.getByText(/User not found/)).toBeInTheDocument();
    expect(window.sessionStorage).toHaveLength(0);

    fetchMock.mockResolvedValueOnce(session('user:default/jane'));
    await userEvent.click(button);
    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
  });
});
