import { Tile } from "@/components/ui/tile";

type Props = { scenarios: readonly { id: string; label: string }[]; ordered: boolean; who: string };

/** The head of a table with a column for each scenario: their tiles, and for who cannot see them their names. */
export function ScenarioHead({ scenarios, ordered, who }: Props) {
  return (
    <thead>
      <tr className="border-b border-line-strong">
        <th scope="col" className="text-start">
          <span className="sr-only">{who}</span>
        </th>
        {scenarios.map(({ id, label }, index) => (
          <th key={id} scope="col" className="py-2 ps-3 text-end rtl:text-start">
            <span className="sr-only">{label}</span>
            <Tile index={index} ordered={ordered} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
