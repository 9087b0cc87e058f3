"use client";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** `under`: paths below it count as this tab too; defaults to `href`. `onlyOnClick`: never fetched ahead, for pages that note who opened them. */
export type NavTab = { href: string; label: string; under?: string; onlyOnClick?: boolean };

function isHere(path: string, tab: NavTab): boolean {
  const under = tab.under ?? tab.href;
  return path === under || path.startsWith(`${under}/`);
}

/** More tabs than this fit a phone only in small type. */
const MANY = 4;
const SMALL = "max-[26rem]:gap-x-3 max-[26rem]:[&_a]:text-xs";

const SIZES = {
  bar: { list: "gap-x-4 tablet:gap-x-7", tab: "h-11 text-sm tablet:h-14" },
  page: { list: "gap-x-6 border-b border-line", tab: "h-11 text-sm" },
} as const;

/** The tab's words; a line below them, while its page is on the way. */
function TabLabel({ text }: { text: string }) {
  const { pending } = useLinkStatus();
  return <span className={pending ? "underline decoration-accent decoration-2 underline-offset-8" : undefined}>{text}</span>;
}

/** On phones the row fades out where it goes on (`fade-end`); as much room follows the last tab, so that it never stands in the fade. */
const FADE_PX = 28;

/** Scrolls the row alone: the page must stay where a link or the browser put it. */
function showCurrent(row: HTMLElement): void {
  const tab = row.querySelector("[aria-current]")?.getBoundingClientRect();
  if (!tab) return;
  const box = row.getBoundingClientRect();
  const rightToLeft = getComputedStyle(row).direction === "rtl";
  const [left, right] = [box.left + (rightToLeft ? FADE_PX : 0), box.right - (rightToLeft ? 0 : FADE_PX)];
  if (tab.left < left) row.scrollLeft += tab.left - left;
  if (tab.right > right) row.scrollLeft += tab.right - right;
}

/** Links that look like tabs: the one of this page is underlined and says so to a screen reader. Scrolls sideways on phones. */
export function NavTabs({ label, tabs, size }: { label: string; tabs: readonly NavTab[]; size: keyof typeof SIZES }) {
  const path = usePathname();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => {
      if (row.current) showCurrent(row.current);
    };
    show();
    // a face that comes late widens the tabs
    void document.fonts.ready.then(show);
  }, [path]);
  return (
    <nav ref={row} aria-label={label} className="fade-end overflow-x-auto">
      <ul className={`flex w-max min-w-full ${SIZES[size].list} ${tabs.length > MANY ? SMALL : ""}`}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={tab.onlyOnClick ? false : undefined}
              aria-current={isHere(path, tab) ? "page" : undefined}
              className={`flex min-w-12 items-center justify-center border-b-2 border-transparent text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:border-ink forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight] aria-[current]:font-semibold aria-[current]:text-ink ${SIZES[size].tab}`}
            >
              <TabLabel text={tab.label} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
