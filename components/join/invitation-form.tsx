"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Invitation, Joined } from "@/lib/contract/exercises";
import { JoinButton } from "./join-button";
import { NameField } from "./name-field";
import { isFinal, Refused } from "./refused";
import { useInvitation } from "./use-invitation";
import { useJoin } from "./use-join";

type Props = { token: string; onJoined: (joined: Joined) => void; onCode: () => void };

function Form({ token, invitation, onJoined, onCode }: Props & { invitation: Invitation }) {
  const t = useTranslations("join");
  const { title, role, team, name: known, asksName } = invitation;
  const [name, setName] = useState("");
  const { isSending, refusal, join } = useJoin(onJoined);
  if (refusal && isFinal(refusal.code)) return <Refused code={refusal.code} onCode={onCode} />;
  return (
    <form
      method="post"
      noValidate
      className="grid max-w-[26rem] gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void join({ token }, name);
      }}
    >
      <div>
        <p className="text-lg font-head wrap-anywhere">
          <bdi>{title}</bdi>
        </p>
        {team !== null && <p className="text-ink-2 wrap-anywhere">{t("team", { team })}</p>}
        <p className="mt-1 text-ink-2 wrap-anywhere">{known === null ? t(`invited.${role}`) : t("backAs", { name: known })}</p>
      </div>
      {asksName !== "never" && <NameField name={name} onChange={setName} isNeeded={asksName === "required"} fault={refusal?.name ?? null} />}
      <JoinButton label={t(known === null && role === "participant" ? "join" : "enter")} isSending={isSending} refusal={refusal} />
    </form>
  );
}

/** What a link invites to, and the one thing to press. */
export function InvitationForm(props: Props) {
  const t = useTranslations("join");
  const { read, again } = useInvitation(props.token);
  if (read.kind === "reading") return <p role="status" className="text-ink-2">{t("loading")}</p>;
  if (read.kind === "refused") return <Refused code={read.code} onCode={props.onCode} onAgain={again} />;
  return <Form {...props} invitation={read.invitation} />;
}
