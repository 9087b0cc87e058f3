import { useTranslations } from "next-intl";
import type { ExampleCrowd, MethodExample } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { Notice } from "../ui/notice";
import { scenarioSet } from "../ui/scenario-classes";
import { SectionHeading } from "../ui/section-heading";
import { ExampleSentence } from "./example-sentence";
import { ExampleTable } from "./example-table";

/** The method at work: whose numbers, what comes out, step by step. */
export function ExampleSection({ id, example }: { id: WorkedMethodId; example: MethodExample | null }) {
  const t = useTranslations("methods");
  if (!example) {
    return (
      <Frame>
        <p className="mt-3 text-ink-2">{t("example.noCrowd")}</p>
      </Frame>
    );
  }
  const { crowd } = example;
  return (
    <Frame colours={crowd && scenarioSet(crowd.ordered, crowd.scenarios.length)}>
      {example.instead && (
        <div className="mt-3">
          <Notice>{t(`instead.${example.instead}`)}</Notice>
        </div>
      )}
      {crowd ? <Whose crowd={crowd} /> : <p className="mt-2 text-sm text-ink-2">{t("example.madeUp")}</p>}
      <div className="mt-5">
        <ExampleTable id={id} example={example} />
      </div>
      <div className="mt-5 max-w-[42rem]">
        <ExampleSentence id={id} facts={example.facts} />
        <p className="mt-2 text-sm text-ink-3">{t("example.rounded")}</p>
        {crowd?.exercise.dataSource && <DataSource source={crowd.exercise.dataSource} />}
      </div>
    </Frame>
  );
}

function Frame({ colours, children }: { colours?: string | null; children: React.ReactNode }) {
  const t = useTranslations("methods.example");
  return (
    <section aria-labelledby="worked" data-scenarios={colours ?? undefined} className="mt-12">
      <SectionHeading id="worked">{t("title")}</SectionHeading>
      {children}
    </section>
  );
}

function Whose({ crowd: { exercise, question, n, simulated } }: { crowd: ExampleCrowd }) {
  const t = useTranslations("methods.example");
  return (
    <p className="mt-2 text-sm text-ink-2">
      {t("on", { exercise: exercise.title, question })} {t("people", { n, simulated })}
    </p>
  );
}

function DataSource({ source: { text, url, licence } }: { source: NonNullable<ExampleCrowd["exercise"]["dataSource"]> }) {
  const t = useTranslations("methods.example");
  return (
    <p className="mt-2 text-sm text-ink-3">
      {t.rich("data", {
        text,
        licence,
        link: (children) => (
          <a href={url} rel="noreferrer" className="underline">
            {children}&nbsp;↗
          </a>
        ),
      })}
    </p>
  );
}
