import type { FormEventHandler, Ref } from "react";

type Choice = { value: string; text: string; /** The language of the text, where it is not the page's. */ lang?: { tag: string; direction: "ltr" | "rtl" } };

type Props = {
  /** What is chosen here, for those who hear the button. */
  label: string;
  /** The field of the form, as `/preferences` reads it. */
  name: string;
  choices: readonly Choice[];
  chosen: string;
  /** The address to come back to. */
  back: string;
  menu?: Ref<HTMLDetailsElement>;
  onSubmit?: FormEventHandler<HTMLFormElement>;
};

/** One preference of the reader, in the bar. A plain form: without JavaScript the server keeps the choice. */
export function PreferenceMenu({ label, name, choices, chosen, back, menu, onSubmit }: Props) {
  return (
    <details ref={menu} className="relative">
      <summary className="flex h-11 list-none items-center rounded-md px-2 text-sm text-ink-2 hover:text-ink tablet:h-10">
        <span className="sr-only">{label} </span>
        {choices.find(({ value }) => value === chosen)?.text}
      </summary>
      <form action="/preferences" onSubmit={onSubmit} className="absolute end-0 z-20 mt-1 w-36 rounded-md border border-line-strong bg-surface p-1 shadow-pop">
        <input type="hidden" name="back" value={back} />
        {choices.map(({ value, text, lang }) => (
          <button
            key={value}
            name={name}
            value={value}
            lang={lang?.tag}
            dir={lang?.direction}
            aria-pressed={value === chosen}
            // A language's own name asks for no face that the page does not need.
            className={`flex h-11 w-full items-center rounded-sm px-3 text-sm hover:bg-sunken aria-pressed:font-semibold tablet:h-10${lang ? " [font-family:system-ui]" : ""}`}
          >
            {text}
          </button>
        ))}
      </form>
    </details>
  );
}
