import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anImprovement } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { NextSteps } from './NextSteps';

describe('NextSteps', () => {
  it('says what a step gains, how its risk falls and what would prove it', async () => {
    renderPanel(
      <NextSteps
        steps={[
          anImprovement({
            evidence: {
              strength: 'partial',
              why: 'Versioned buckets keep what was trained on.',
              facts: ['s3.versioning'],
            },
          }),
        ]}
      />,
    );

    const step = await screen.findByRole('listitem');
    expect(step).toHaveTextContent('Validate access to data');
    expect(step).toHaveTextContent('+1.8 points');
    expect(step).toHaveTextContent('High risk→Medium risk');
    expect(step).toHaveTextContent('Small effort');
    expect(step).toHaveTextContent(
      'Would be proven in part by s3.versioning. Versioned buckets keep what was trained on.',
    );
  });

  it('asks to fix or exempt a conflict and never to accept it', async () => {
    renderPanel(
      <NextSteps steps={[anImprovement({ conflict: true, proposal: true })]} />,
    );

    const step = await screen.findByRole('listitem');
    expect(step).toHaveTextContent('fix it or ask for an exemption');
    expect(step).not.toHaveTextContent('accept');
  });

  it('opens the practice of the step that is pressed', async () => {
    const onOpen = jest.fn();
    const second = anImprovement({ choiceId: 'B', title: 'Second' });
    renderPanel(
      <NextSteps steps={[anImprovement(), second]} onOpen={onOpen} />,
    );

    await userEvent.click(
      await screen.findByRole('button', { name: 'Second' }),
    );

    expect(onOpen).toHaveBeenCalledWith(second);
  });

  it('says so when nothing is left to do', async () => {
    renderPanel(<NextSteps steps={[]} />);

    expect(await screen.findByText(/Nothing left to do/)).toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility faults in the %s theme',
    async theme => {
      renderPanel(
        <NextSteps
          steps={[
            anImprovement({ url: 'https://docs.example.com/a' }),
            anImprovement({ choiceId: 'B', conflict: true }),
          ]}
          onOpen={() => {}}
        />,
        theme,
      );

      const panel = await screen.findByTestId('panel');
      expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
      expect(await findAxeViolations(panel)).toEqual([]);
    },
  );
});
