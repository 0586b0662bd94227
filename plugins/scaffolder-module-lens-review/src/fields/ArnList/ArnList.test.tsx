import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aLens, libraryClient } from '../../__testUtils__/libraryClient';
import { openForm } from '../../__testUtils__/openForm';

const open = () =>
  openForm(libraryClient([aLens()]), {
    arns: {
      title: 'What belongs to it',
      type: 'array',
      items: { type: 'string' },
      'ui:field': 'LensReviewArnList',
    },
  });

const ENDPOINT = 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn';

describe('the field that takes ARNs', () => {
  it('takes them as they are pasted, and says what they are', async () => {
    const form = await open();
    await userEvent.click(
      screen.getByRole('textbox', { name: 'What belongs to it' }),
    );
    await userEvent.paste(
      `  ${ENDPOINT}\n\n"arn:aws:s3:::churn-a",\narn:aws:s3:::churn-b,arn:aws:s3:::churn-a\n`,
    );
    expect(
      screen.getByText('Found: SageMaker endpoint, 2 × S3 bucket.'),
    ).toBeVisible();
    expect(await findAxeViolations(form.element)).toEqual([]);
    await form.review();
    expect(await form.create()).toEqual({
      arns: [ENDPOINT, 'arn:aws:s3:::churn-a', 'arn:aws:s3:::churn-b'],
    });
  });

  it('says which line it does not understand, and goes no further', async () => {
    const form = await open();
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste(`${ENDPOINT}\narn:aws:iam::111122223333:user/ines`);
    expect(
      screen.getByText(
        'Line 2 names nothing that can be read: arn:aws:iam::111122223333:user/ines',
      ),
    ).toBeVisible();
    await form.review();
    expect(
      (await screen.findAllByText(/Correct or remove: arn:aws:iam/))[0],
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });
});
