import type { ReactNode } from "react";
import { HeaderBar } from "@/components/ui/header-bar";
import { PageMain } from "@/components/ui/page-main";
import { currentTheme } from "../_data/theme";
import { LanguageSwitch } from "./language-switch";

/** Frame of a page that belongs to no exercise: the bar without tabs, and `<main>`. */
export async function PlainShell({ children }: { children: ReactNode }) {
  return (
    <>
      <HeaderBar theme={await currentTheme()} language={<LanguageSwitch />} />
      <PageMain>{children}</PageMain>
    </>
  );
}
