import type { KeyboardEvent, PointerEvent } from "react";

type Props = {
  id: string;
  label: string;
  describedBy: string;
  value: string;
  /** Whether the value is a number of per cent, so that the sign belongs after it. */
  isPercent: boolean;
  invalid: boolean;
  readOnly: boolean;
  /** Whether the value is text that is not used yet. */
  isWritten: boolean;
  /** Null takes the text back. */
  onType: (text: string | null) => void;
  onCommit: (how: "enter" | "leave") => void;
  /** Escape without text to take back. */
  onCancel: () => void;
  /** An arrow key up or down, after text that was written is used. */
  onStep: (event: KeyboardEvent<HTMLInputElement>) => void;
  onLeave: () => void;
};

/** A press into an unfocused field takes all of its text, so that typing replaces the number. */
function selectOnFirstPress(event: PointerEvent<HTMLInputElement>): void {
  if (event.pointerType !== "mouse" || document.activeElement === event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.focus();
  event.currentTarget.select();
}

/** A field for a probability in any way of writing it. Enter and leaving it use the text, Escape takes it back. */
export function NumberField({ id, label, describedBy, value, isPercent, invalid, readOnly, isWritten, ...on }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key === "Enter") {
      on.onCommit("enter");
      // after the committed number is in the field; a select() of a field that was left since would take the focus back
      requestAnimationFrame(() => document.activeElement === input && input.select());
    } else if (event.key === "Escape") {
      if (isWritten) on.onType(null);
      else on.onCancel();
    } else if ((event.key === "ArrowUp" || event.key === "ArrowDown") && !readOnly) {
      event.preventDefault();
      if (isWritten) on.onCommit("enter");
      on.onStep(event);
    }
  };
  return (
    <label dir="ltr" className="flex h-11 w-24 items-center rounded-md border border-line-strong bg-surface pe-2.5 outline-offset-2 outline-accent focus-within:outline-2 has-disabled:border-line has-aria-invalid:border-danger">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        readOnly={readOnly}
        placeholder="–"
        value={value}
        onChange={(event) => on.onType(event.target.value)}
        onBlur={() => {
          on.onCommit("leave");
          on.onLeave();
        }}
        onKeyDown={onKeyDown}
        onPointerDown={selectOnFirstPress}
        className="h-full w-full min-w-0 scroll-mb-28 rounded-md bg-transparent ps-2 pe-1 text-end text-lg font-semibold text-ink outline-none placeholder:text-ink-3 read-only:text-ink-2"
      />
      {isPercent && (
        <span aria-hidden="true" className="text-sm text-ink-2">
          %
        </span>
      )}
    </label>
  );
}
