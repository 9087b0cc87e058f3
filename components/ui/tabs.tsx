import type { KeyboardEvent, ReactNode } from "react";

type Tab = { id: string; label: ReactNode };

/** What ties tabs and panels together: `base` makes their ids unique on the page. */
type Set = { base: string; open: string };

const tabId = (base: string, id: string) => `${base}-tab-${id}`;
const panelId = (base: string, id: string) => `${base}-panel-${id}`;

/** Arrow keys walk the tabs in a circle, mirrored where text runs from right to left. */
function tabAfter({ key, currentTarget }: KeyboardEvent<HTMLElement>, current: number, count: number): number | null {
  const rightToLeft = getComputedStyle(currentTarget).direction === "rtl";
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (key === forward) return (current + 1) % count;
  if (key === back) return (current + count - 1) % count;
  return null;
}

type Props = Set & {
  label: string;
  tabs: readonly Tab[];
  onOpen: (id: string) => void;
  /** The layout of the row, and the size of a tab. */
  className: string;
  tabClassName: string;
};

/** A row of tabs: one stop of the Tab key, arrow keys open the next one. The open tab is underlined. */
export function TabList({ base, label, tabs, open, onOpen, className, tabClassName }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(event, tabs.findIndex(({ id }) => id === open), tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.id);
    document.getElementById(tabId(base, tab.id))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className={`border-b border-line ${className}`}>
      {tabs.map(({ id, label: content }) => (
        <button
          key={id}
          id={tabId(base, id)}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls={id === open ? panelId(base, id) : undefined}
          tabIndex={id === open ? 0 : -1}
          onClick={() => onOpen(id)}
          className={`border-b-2 border-transparent text-sm text-ink-2 -outline-offset-2 hover:text-ink aria-selected:border-ink forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight] aria-selected:font-semibold aria-selected:text-ink ${tabClassName}`}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

type PanelProps = Set & {
  id: string;
  /** Whether the panel itself takes the focus: for one that scrolls, or that has nothing else to focus. */
  focusable?: boolean;
  className?: string;
  children: ReactNode;
};

/** What a tab shows. Hidden while another one is open. */
export function TabPanel({ base, open, id, focusable = false, className, children }: PanelProps) {
  return (
    <div id={panelId(base, id)} role="tabpanel" aria-labelledby={tabId(base, id)} hidden={id !== open} tabIndex={focusable ? 0 : undefined} className={className}>
      {children}
    </div>
  );
}
