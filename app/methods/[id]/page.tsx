import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { currentLanguage } from "@/app/_data/language";
import { ExampleSection } from "@/components/methods/example-section";
import { FormulaSection } from "@/components/methods/formula-section";
import { LexiconLists } from "@/components/methods/lexicon-lists";
import { MethodPage } from "@/components/methods/method-page";
import { METHOD_GROUPS, type MethodId, type WorkedMethodId } from "@/lib/contract/methods";
import { getLexicons } from "@/lib/server/cases";
import { readMethodExample } from "@/lib/server/method-example";
import { PlainShell } from "../../_shell/plain-shell";
import { askedExercise, type SearchParams } from "../from";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const IDS: readonly MethodId[] = Object.values(METHOD_GROUPS).flat();

async function methodOf(params: Props["params"]): Promise<MethodId> {
  const { id } = await params;
  return IDS.find((known) => known === id) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [id, t] = await Promise.all([methodOf(params), getTranslations("methods.entry")]);
  return { title: t(`${id}.name`), description: t(`${id}.what`) };
}

async function Worked({ id, asked }: { id: WorkedMethodId; asked: string | undefined }) {
  const example = await readMethodExample(await currentActor(), asked, id, await currentLanguage());
  return (
    <>
      <FormulaSection id={id} />
      <ExampleSection id={id} example={example} />
    </>
  );
}

/** One method, explained, with its formula as it runs and worked out on a crowd. */
export default async function OneMethodPage({ params, searchParams }: Props) {
  const [id, { asked, from }] = await Promise.all([methodOf(params), askedExercise(searchParams)]);
  return (
    <PlainShell>
      <MethodPage id={id} from={from}>
        {id === "lexicons" ? <LexiconLists lexicons={await getLexicons()} /> : <Worked id={id} asked={asked} />}
      </MethodPage>
    </PlainShell>
  );
}
