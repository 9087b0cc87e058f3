"use client";
import { useRouter } from "next/navigation";
import { startTransition, useOptimistic, type FormEvent } from "react";
import { Button } from "../ui/button";
import { Select } from "../ui/select";

/** One filter: its label, and what can be chosen. The empty value is "all". */
export type FilterSelect = { name: string; label: string; value: string; options: readonly { value: string; text: string }[] };

type Props = {
  label: string;
  /** The page's own path: the form comes back to it. */
  path: string;
  selects: readonly FilterSelect[];
  /** What else the address keeps. */
  kept: Readonly<Record<string, string | undefined>>;
  /** The words on the button that stands there without JavaScript. */
  submit: string;
};

/** The filters as one row of selects. A plain GET form: without JavaScript a button sends it, with it each choice takes effect at once. */
export function FilterForm({ label, path, selects, kept, submit }: Props) {
  const router = useRouter();
  const given = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const [chosen, choose] = useOptimistic<Record<string, string>>(given);
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const next = { ...chosen, [target.name]: target.value };
    const search = new URLSearchParams(Object.entries({ ...next, ...kept }).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
    startTransition(() => {
      choose(next);
      router.replace(search === "" ? path : `${path}?${search}`, { scroll: false });
    });
  };
  return (
    <form method="get" action={path} aria-label={label} onChange={onChange} className="grid gap-2 tablet:flex tablet:flex-wrap">
      {selects.map(({ name, label: text, options }) => (
        <Select key={name} label={text} name={name} value={chosen[name] ?? ""} onChange={ignore} className="tablet:max-w-[22rem]">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      ))}
      {Object.entries(kept).map(([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />)}
      <noscript>
        <Button type="submit">{submit}</Button>
      </noscript>
    </form>
  );
}

/** The form hears its selects' changes; React wants a handler on each controlled one. */
const ignore = () => {};
