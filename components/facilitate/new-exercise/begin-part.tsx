"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { CONTROL, FormField } from "../../ui/form-field";
import { RadioGroup } from "../../ui/radio-group";
import { CaseFilePart } from "./case-file/case-file-part";
import { withCase, type Begin, type CaseChoice } from "./fields";
import { controlOf, type PartProps } from "./part-props";
import { withSettings, type Settings } from "./settings";

export type BeginProps = PartProps & { cases: readonly CaseChoice[]; mine: readonly Settings[]; like: string; asksSecret: boolean; onCase: (choice: CaseChoice) => void };

/** The cases of this server to choose from. */
function CaseField({ cases, fields, change, errorOf, takesFocus }: BeginProps & { takesFocus: boolean }) {
  const t = useTranslations("newExercise");
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, [takesFocus]);
  const before = cases.find(({ id }) => id === fields.caseId);
  const choose = (id: string) => {
    const next = cases.find((one) => one.id === id);
    if (next) change(withCase(fields, next, before));
  };
  return (
    <FormField id="new-caseId" label={t("case")} error={errorOf("caseId")}>
      <select ref={select} {...controlOf("caseId", errorOf("caseId"))} value={fields.caseId} onChange={({ target }) => choose(target.value)} className={CONTROL}>
        {cases.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </FormField>
  );
}

function LikeField({ mine, like, onLike }: { mine: readonly Settings[]; like: string; onLike: (settings: Settings) => void }) {
  const t = useTranslations("newExercise");
  const choose = (id: string) => {
    const settings = mine.find((one) => one.id === id);
    if (settings) onLike(settings);
  };
  return (
    <FormField id="new-like" label={t("like")} hint={t("likeHint")} error={null}>
      <select id="new-like" value={like} onChange={({ target }) => choose(target.value)} className={CONTROL}>
        {like === "" && <option value="">{t("likeNone")}</option>}
        {mine.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </FormField>
  );
}

/** What the new exercise begins with: a case of this server, a case file, or an exercise of one's own whose settings are used again. */
export function BeginPart(props: BeginProps) {
  const { cases, mine, fields, change, onCase } = props;
  const t = useTranslations("newExercise");
  const [like, setLike] = useState(props.like);
  const [imported, setImported] = useState<CaseChoice | null>(null);
  const kinds: readonly Begin[] = mine.length > 0 ? ["case", "file", "exercise"] : ["case", "file"];
  const options = kinds.map((value) => ({ value, label: t(`begins.${value}.name`), text: t(`begins.${value}.text`) }));
  const onLike = (settings: Settings) => {
    setLike(settings.id);
    change(withSettings(fields, settings, cases));
  };
  const onImported = (choice: CaseChoice) => {
    setImported(choice);
    onCase(choice);
  };
  return (
    <>
      <RadioGroup name="begin" legend={t("begin")} options={options} chosen={fields.begin} onChoose={(begin) => change({ ...fields, begin })} />
      {fields.begin === "file" && <CaseFilePart {...props} onImported={onImported} />}
      {fields.begin === "exercise" && <LikeField mine={mine} like={like} onLike={onLike} />}
      {fields.begin !== "file" && <CaseField {...props} takesFocus={imported !== null} />}
      <p role="status" className="text-sm text-ok empty:hidden">
        {imported !== null && imported.id === fields.caseId && fields.begin === "case" && t("caseFile.imported", { title: imported.title })}
      </p>
    </>
  );
}
