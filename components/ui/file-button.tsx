import type { ReactNode } from "react";

type Props = {
  /** The endings of files that are offered: ".yaml,.yml". */
  accept: string;
  onChoose: (file: File | undefined) => void;
  children: ReactNode;
};

/** A button that lets one choose a file. The same file can be chosen again after it was mended: nothing is kept in the control. */
export function FileButton({ accept, onChoose, children }: Props) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center rounded-md border border-line-strong bg-surface px-4 text-sm font-semibold select-none hover:bg-sunken has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent tablet:min-h-10">
      <input
        type="file"
        accept={accept}
        className="sr-only"
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          target.value = "";
        }}
      />
      {children}
    </label>
  );
}
