"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const noChange = () => () => undefined;
/** Phones have it, and few desktops; on the server there is none. */
const canShare = () => "share" in navigator;

/** Hands the address of this view to the device's own way of sharing; absent where the device has none. */
export function ShareView({ href }: { href: string }) {
  const t = useTranslations("compare.figure");
  const possible = useSyncExternalStore(noChange, canShare, () => false);
  if (!possible) return null;
  // Whoever closes the device's sheet has changed his mind: nothing to say.
  const share = () => void navigator.share({ title: document.title, url: new URL(href, window.location.href).href }).catch(() => undefined);
  return (
    <button type="button" onClick={share} className="flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">
      {t("share")}
    </button>
  );
}
