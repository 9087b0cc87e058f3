import { useTranslations } from "next-intl";
import { TabList, TabPanel } from "@/components/ui/tabs";
import { WAYS_ID } from "./estimate-ids";
import { wayOf, waysFor, type WayId } from "./way-list";
import type { WayProps } from "./way-props";

type Props = WayProps & { open: WayId; onOpen: (way: string) => void };

/** The ways into the one draft, as tabs. Where only the bars apply there is nothing to choose. */
export function Ways({ open, onOpen, ...shared }: Props) {
  const t = useTranslations("estimate");
  const ways = waysFor(shared.subject);
  const { id, View } = wayOf(open, shared.subject);
  const view = <View {...shared} />;
  return (
    <div id={WAYS_ID} role="group" aria-label={t("bars")} aria-busy={!shared.state.loaded}>
      {ways.length === 1 ? (
        view
      ) : (
        <>
          <TabList
            base={WAYS_ID}
            label={t("ways.label")}
            tabs={ways.map((way) => ({ id: way.id, label: t(`ways.${way.id}`) }))}
            open={id}
            onOpen={onOpen}
            className="mb-5 flex gap-x-6 overflow-x-auto"
            tabClassName="h-11 min-w-11 shrink-0"
          />
          <TabPanel base={WAYS_ID} open={id} id={id}>
            {view}
          </TabPanel>
        </>
      )}
    </div>
  );
}
