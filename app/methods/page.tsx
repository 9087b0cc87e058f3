import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { MethodList } from "@/components/methods/method-list";
import { WayBack } from "@/components/methods/way-back";
import { PageTitle } from "@/components/ui/page-title";
import { FIGURES_PATH, METHOD_GROUPS, type MethodGroup } from "@/lib/contract/methods";
import { PlainShell } from "../_shell/plain-shell";
import { askedExercise, type SearchParams } from "./from";

const GROUPS = Object.keys(METHOD_GROUPS) as MethodGroup[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methods.meta");
  return { title: t("index"), description: t("indexDescription") };
}

/** Every method by group, each with one sentence. */
export default async function MethodsPage({ searchParams }: { searchParams: SearchParams }) {
  const [{ from }, t] = await Promise.all([askedExercise(searchParams), getTranslations("methods.index")]);
  return (
    <PlainShell>
      <WayBack from={from} />
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg">{t("lede")}</p>
      <Link href={FIGURES_PATH} prefetch={false} className="mt-2 inline-flex min-h-11 items-center text-accent underline">
        {t("figures")}
      </Link>
      {GROUPS.map((group) => (
        <MethodList key={group} group={group} exerciseId={from?.id} />
      ))}
    </PlainShell>
  );
}
