import { useTranslations } from "next-intl";
import Link from "next/link";
import { FIGURES_PATH } from "@/lib/contract/methods";

/** The quiet end of every page: what is behind the numbers, and what was tested for readers of all kinds. */
export function PageFooter() {
  const t = useTranslations("app.footer");
  return (
    <footer className="sticky top-full border-t border-line">
      <nav aria-label={t("label")} className="mx-auto box-content flex max-w-page flex-wrap gap-x-6 px-4 py-3 text-sm text-ink-2 tablet:px-8">
        <Link href="/methods" prefetch={false} className="finger py-2 hover:text-ink hover:underline">
          {t("methods")}
        </Link>
        <Link href={FIGURES_PATH} prefetch={false} className="finger py-2 hover:text-ink hover:underline">
          {t("figures")}
        </Link>
        <Link href="/verify" prefetch={false} className="finger py-2 hover:text-ink hover:underline">
          {t("verify")}
        </Link>
        <Link href="/accessibility" prefetch={false} className="finger py-2 hover:text-ink hover:underline">
          {t("accessibility")}
        </Link>
      </nav>
    </footer>
  );
}
