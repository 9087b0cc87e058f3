import { Fragment } from "react";
import { formulaParts, type FormulaPart } from "./formula-parts";

/** Signs of a formula within a line: variables lean, lowered and raised ones stand smaller. */
export function FormulaText({ text }: { text: string }) {
  return <Parts parts={formulaParts(text)} />;
}

function Parts({ parts }: { parts: readonly FormulaPart[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      <Part part={part} />
    </Fragment>
  ));
}

function Part({ part }: { part: FormulaPart }) {
  switch (part.kind) {
    case "variable":
      return <i>{part.text}</i>;
    case "upright":
      return part.text;
    case "sub":
      return (
        <sub className="text-[0.72em]">
          <Parts parts={part.parts} />
        </sub>
      );
    case "sup":
      return (
        <sup className="text-[0.72em]">
          <Parts parts={part.parts} />
        </sup>
      );
  }
}
