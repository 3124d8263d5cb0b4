interface StepsProps {
  readonly steps: readonly (readonly [step: string, explanation: string])[];
}

/** How a number came about, step by step. */
export function Steps({ steps }: StepsProps) {
  return (
    <dl class="pane-steps">
      {steps.map(([step, explanation]) => (
        <div key={step}>
          <dt>{step}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
