"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import type { FigureId } from "@/lib/contract/figures";
import { languageOf } from "@/lib/contract/languages";
import { figureAddress } from "./file-address";
import { themeParameter } from "./in-theme";

type Copied = "no" | "yes" | "not-here" | "not-loaded";

/** Thrown where the picture itself cannot be had. */
class NotLoaded extends Error {}

async function pictureFrom(address: string): Promise<Blob> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new NotLoaded();
  return answer.blob();
}

/** Written as a promise: Safari asks that the clipboard is opened in the very click, before the picture is here. */
async function copyPicture(address: string): Promise<Copied> {
  const picture = pictureFrom(address);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "yes";
  } catch {
    return picture.then(() => "not-here", () => "not-loaded");
  }
}

const noChange = () => () => undefined;
/** Without https there is no clipboard, and on the server none either: then there is no button. */
const canCopy = () => typeof ClipboardItem !== "undefined" && "clipboard" in navigator;

type Props = { exerciseId: string; figure: FigureId; search: string };

/** Puts the picture of this view on the clipboard, as PNG in the page's theme and language. */
export function CopyImage({ figure, ...place }: Props) {
  const t = useTranslations("compare.figure");
  const language = languageOf(useLocale());
  const [copied, setCopied] = useState<Copied>("no");
  const possible = useSyncExternalStore(noChange, canCopy, () => false);
  if (!possible) return null;
  const copy = async () => {
    const address = figureAddress(place, { figure, extension: "png" }, { theme: themeParameter(), lang: language === "en" ? null : language });
    setCopied(await copyPicture(address));
  };
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <button type="button" onClick={() => void copy()} className="flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">
        {t("copyImage")}
      </button>
      <span role="status" className="text-ink-2">
        {copied === "yes" && t("imageCopied")}
        {copied === "not-here" && t("imageNotCopied")}
        {copied === "not-loaded" && t("imageNotLoaded")}
      </span>
    </span>
  );
}
