interface ChoiceSelectProps {
  name: string;
  /** What it is called, where no label stands around it. */
  label?: string;
  /** Empty for none. */
  value: string;
  /** Each with what it is called. */
  choices: readonly (readonly [id: string, text: string])[];
  /** Told the id; empty for none. */
  onChoose: (id: string) => void;
}

/** What a declaration says of a few things that it can say, or says nothing of. */
export function ChoiceSelect({ name, label, value, choices, onChoose }: ChoiceSelectProps) {
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">—</option>
      {choices.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
