import { useTranslations } from "next-intl";
import { PROTOCOLS, type ProtocolId } from "@/lib/core/exercise/protocols";
import { RadioGroup } from "../../ui/radio-group";
import { rulesOf, withProtocol } from "./fields";
import type { PartProps } from "./part-props";
import { RoundsPart } from "./rounds-part";

const IDS = Object.keys(PROTOCOLS) as ProtocolId[];

/** How it is asked: the protocol, the release where it leaves a choice, and the rounds. */
export function ProtocolPart(props: PartProps) {
  const { fields, change } = props;
  const t = useTranslations("newExercise");
  const { releases } = rulesOf(fields.protocol);
  const protocols = IDS.map((value) => ({ value, label: t(`protocols.${value}.name`), text: t(`protocols.${value}.text`) }));
  return (
    <>
      <RadioGroup name="protocol" legend={t("protocol")} options={protocols} chosen={fields.protocol} onChoose={(protocol) => change(withProtocol(fields, protocol))} />
      {releases.length > 1 && (
        <RadioGroup name="release" legend={t("release")} options={releases.map((value) => ({ value, label: t(`releases.${value}`) }))} chosen={fields.release} onChoose={(release) => change({ ...fields, release })} />
      )}
      <RoundsPart {...props} />
    </>
  );
}
