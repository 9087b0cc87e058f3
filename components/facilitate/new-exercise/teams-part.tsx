import { useTranslations } from "next-intl";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { MAX_TEAMS, TEAM_NAME_MAX } from "@/lib/contract/new-exercise";
import { Button } from "../../ui/button";
import { CONTROL } from "../../ui/form-field";
import { withTeam } from "./fields";
import { controlOf, type PartProps } from "./part-props";

/** Puts the focus into the last row when one was added, and on the button when one was removed. */
function useFocusOnRows(count: number) {
  const rows = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) rows.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
    if (count < before.current) add.current?.focus();
    before.current = count;
  }, [count]);
  return { rows, add };
}

/** The teams by name. Enter in a name begins the next one instead of sending the form. */
export function TeamsPart({ fields, change, errorOf }: PartProps) {
  const t = useTranslations("newExercise");
  const { teams } = fields;
  const { rows, add } = useFocusOnRows(teams.length);
  const error = errorOf("teams");
  const more = () => teams.length < MAX_TEAMS && change(withTeam(fields));
  const rename = (key: number, name: string) => change({ ...fields, teams: teams.map((team) => (team.key === key ? { key, name } : team)) });
  const remove = (key: number) => change({ ...fields, teams: teams.filter((team) => team.key !== key) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    more();
  };
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">
        {t("teams")} <span className="font-normal text-ink-3">({t("optional")})</span>
      </legend>
      <p className="text-xs text-ink-3">{t("teamsHint")}</p>
      <ul ref={rows} className="mt-1 grid gap-2">
        {teams.map(({ key, name }, i) => (
          <li key={key} className="flex gap-2">
            <input
              {...controlOf("teams", error)}
              id={`new-team-${key}`}
              aria-label={t("teamName", { n: i + 1 })}
              dir="auto"
              autoComplete="off"
              maxLength={TEAM_NAME_MAX}
              value={name}
              onChange={({ target }) => rename(key, target.value)}
              onKeyDown={onKeyDown}
              className={CONTROL}
            />
            <Button onClick={() => remove(key)} className="min-w-11 shrink-0" aria-label={name.trim() === "" ? t("removeUnnamed", { n: i + 1 }) : t("removeTeam", { name: name.trim() })}>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <p id="new-teams-error" className="text-sm text-danger">
        {error}
      </p>
      <Button ref={add} onClick={more} disabled={teams.length >= MAX_TEAMS} className="mt-1">
        {t("addTeam")}
      </Button>
    </fieldset>
  );
}
