type Option<T extends string> = { value: T; label: string; text?: string };
type Props<T extends string> = { name: string; legend: string; options: readonly Option<T>[]; chosen: T; onChoose: (value: T) => void };

/** One of a few: every choice with one line what it is. The legend names the group. */
export function RadioGroup<T extends string>({ name, legend, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{legend}</legend>
      <div className="mt-1 border-t border-line">
        {options.map(({ value, label, text }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-baseline gap-3 border-b border-line py-2 text-sm">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} className="size-4 shrink-0 translate-y-0.5 accent-accent" />
            <span>
              <span className="font-semibold">{label}</span>
              {text && <span className="block text-ink-2">{text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
