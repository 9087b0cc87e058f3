import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainShell } from "./plain-shell";

/** What stands at an address that leads nowhere, with the way home. */
export function NothingHere({ title, text, home }: { title: string; text: string; home: string }) {
  return (
    <PlainShell>
      <EmptyState title={title} action={<ButtonLink kind="primary" href="/">{home}</ButtonLink>}>
        <p>{text}</p>
      </EmptyState>
    </PlainShell>
  );
}
