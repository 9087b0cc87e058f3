import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { claimGroups, valueOf } from "./about";
import type { DiscussedCase } from "./discussed-case";

type Props = { theCase: DiscussedCase; cites: readonly (readonly string[])[]; value: string; onChange: (value: string) => void };

/** Longer ones would make the list wider than a phone. */
const SHORT = 70;
const shortened = (text: string) => (text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).trimEnd()}…`);

/** What a comment is about: the question, a scenario, or a claim, those that people cited first. */
export function AboutSelect({ theCase, cites, value, onChange }: Props) {
  const t = useTranslations("discussion");
  const { cited, others } = claimGroups(theCase.claims, cites);
  const groups = [
    { name: t("scenarios"), options: theCase.scenarios.map(({ id, label }) => ({ value: valueOf({ scenario: id }), text: label })) },
    ...[[t("citedClaims"), cited] as const, [t(cited.length > 0 ? "otherClaims" : "claims"), others] as const].map(([name, claims]) => ({
      name,
      options: claims.map(({ id, text, voice }) => ({ value: valueOf({ claim: id }), text: t("claimOption", { voice, text: shortened(text) }) })),
    })),
  ];
  return (
    <Select label={t("about")} value={value} onChange={({ target }) => onChange(target.value)} className="max-w-full">
      <option value="">{t("question")}</option>
      {groups.map(
        ({ name, options }) =>
          options.length > 0 && (
            <optgroup key={name} label={name}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.text}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </Select>
  );
}
