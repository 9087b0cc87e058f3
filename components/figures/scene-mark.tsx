import { inkOf } from "@/lib/figures/ink";
import type { Palette } from "@/lib/figures/palette";
import type { Mark } from "@/lib/figures/scene";
import { Line, round } from "./lines";
import { SceneDot } from "./scene-dot";
import { ScenarioTile } from "./tile";

type MarkOf<M extends Mark["mark"]> = { mark: Extract<Mark, { mark: M }>; palette: Palette; idPrefix: string };

const DASHES = "2 3";

function Rect({ mark: { box, ink, opacity }, palette }: MarkOf<"rect">) {
  return <rect x={round(box.x)} y={round(box.y)} width={round(Math.max(0, box.width))} height={round(box.height)} fill={inkOf(ink, palette)} fillOpacity={opacity} />;
}

function Straight({ mark: { x1, y1, x2, y2, ink, width, opacity, dashed }, palette }: MarkOf<"line">) {
  return (
    <path
      d={`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`}
      stroke={inkOf(ink, palette)}
      strokeWidth={width}
      strokeOpacity={opacity}
      strokeDasharray={dashed ? DASHES : undefined}
    />
  );
}

function Area({ mark: { path, ink, opacity }, palette }: MarkOf<"area">) {
  return <path d={path} fill={inkOf(ink, palette)} fillOpacity={opacity} />;
}

function Path({ mark: { path, ink, width, opacity, dashed }, palette }: MarkOf<"path">) {
  return (
    <path
      d={path}
      fill="none"
      stroke={inkOf(ink, palette)}
      strokeWidth={width}
      strokeOpacity={opacity}
      strokeLinejoin="round"
      strokeDasharray={dashed ? DASHES : undefined}
    />
  );
}

function Band({ mark: { box }, palette, idPrefix }: MarkOf<"band">) {
  const place = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  const [left, right, top] = [place.x, round(box.x + box.width), round(box.y - 1)];
  return (
    <g>
      <rect {...place} fill={palette.tone.surface} />
      <rect {...place} fill={`url(#${idPrefix}-hatch)`} />
      <path d={`M${left} ${top}v${place.height + 2}M${right} ${top}v${place.height + 2}`} stroke={palette.tone["ink-2"]} strokeWidth={1.5} />
    </g>
  );
}

/** One mark of a scene as SVG, presentation attributes only. */
export function SceneMark(props: { mark: Mark; palette: Palette; idPrefix: string }) {
  const { mark, palette, idPrefix } = props;
  switch (mark.mark) {
    case "rect":
      return <Rect {...{ mark, palette, idPrefix }} />;
    case "line":
      return <Straight {...{ mark, palette, idPrefix }} />;
    case "area":
      return <Area {...{ mark, palette, idPrefix }} />;
    case "path":
      return <Path {...{ mark, palette, idPrefix }} />;
    case "dot":
      return <SceneDot dot={mark} colour={inkOf(mark.ink, palette)} palette={palette} />;
    case "band":
      return <Band {...{ mark, palette, idPrefix }} />;
    case "tile":
      return <ScenarioTile tile={mark.tile} palette={palette} />;
    case "text":
      return <Line label={mark.label} palette={palette} halo={mark.halo} />;
  }
}
