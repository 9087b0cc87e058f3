"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RoundChange } from "@/lib/client/cockpit";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";
import { AskAgain } from "./ask-again";
import { ClosingFields } from "./closing-fields";
import { choicesFor, closingTime } from "./closing-times";
import type { OfferedCommand } from "./now";

type Props = {
  exercise: Exercise;
  turnout: Turnout;
  asked: OfferedCommand;
  busy: boolean;
  onConfirm: (change: RoundChange) => void;
  onCancel: () => void;
};

/** The panel of a command that has a choice or cannot be taken back. */
export function CommandPanel(props: Props) {
  const { command } = props.asked;
  if (command === "open" || command === "extend") return <TimePanel {...props} kind={command} />;
  return <RevealPanel {...props} withClose={command === "close-reveal"} />;
}

function TimePanel({ exercise, asked, busy, onConfirm, onCancel, kind }: Props & { kind: "open" | "extend" }) {
  const t = useTranslations("facilitate.ask");
  const closesAt = exercise.rounds[asked.round - 1]?.closesAt ?? null;
  const [choices] = useState(() => choicesFor(kind, { closesAt, nowMs: Date.now() }));
  const [chosen, setChosen] = useState(choices[0] ?? "none");
  const [own, setOwn] = useState("");
  const confirm = () => {
    const at = closingTime(chosen, { closesAt, nowMs: Date.now(), own });
    if (at !== "") onConfirm({ round: asked.round, kind, body: { closesAt: at } });
  };
  const words = { round: asked.round };
  return (
    <AskAgain title={t(`${kind}.title`, words)} confirm={t(`${kind}.confirm`, words)} busy={busy} onConfirm={confirm} onCancel={onCancel}>
      {kind === "open" && <p>{t(asked.round === 1 ? "open.first" : "open.later")}</p>}
      <ClosingFields kind={kind} choices={choices} chosen={chosen} own={own} planned={closesAt} onChoose={setChosen} onOwn={setOwn} />
    </AskAgain>
  );
}

function RevealPanel({ exercise, turnout, asked, busy, onConfirm, onCancel, withClose }: Props & { withClose: boolean }) {
  const t = useTranslations("facilitate.ask.reveal");
  const { round } = asked;
  const { k, teams, dryRun } = exercise;
  const { answered } = dryRun ? turnout.simulated : turnout;
  const confirm = () => onConfirm(withClose ? { round, kind: "close", body: { reveal: true } } : { round, kind: "reveal" });
  return (
    <AskAgain title={t(withClose ? "titleClose" : "title", { round })} confirm={t(withClose ? "confirmClose" : "confirm", { round })} busy={busy} onConfirm={confirm} onCancel={onCancel}>
      <p>{t("what")}</p>
      {teams.length > 0 && <p>{t("teams", { k })}</p>}
      <p className={answered < k ? "font-semibold text-warn" : "font-semibold text-ink"}>{t(answered < k ? "tooFew" : "enough", { answered, k })}</p>
      <p>{t(dryRun ? "dryRun" : "forGood")}</p>
    </AskAgain>
  );
}
