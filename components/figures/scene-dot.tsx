import type { Palette } from "@/lib/figures/palette";
import type { Mark, Shape } from "@/lib/figures/scene";
import { round } from "./lines";

type DotMark = Extract<Mark, { mark: "dot" }>;

/** Corners of the shapes on a circle of radius 1, turned so that all look equally large. */
const CORNERS: Readonly<Record<Exclude<Shape, "circle" | "cross">, { count: number; from: number; scale: number }>> = {
  square: { count: 4, from: 45, scale: 1.2 },
  triangle: { count: 3, from: -90, scale: 1.3 },
  pentagon: { count: 5, from: -90, scale: 1.12 },
  diamond: { count: 4, from: 0, scale: 1.3 },
};

function outline(x: number, y: number, radius: number, shape: keyof typeof CORNERS): string {
  const { count, from, scale } = CORNERS[shape];
  const corners = Array.from({ length: count }, (_, i) => {
    const angle = ((from + (360 / count) * i) * Math.PI) / 180;
    return `${round(x + radius * scale * Math.cos(angle))} ${round(y + radius * scale * Math.sin(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

function crossed(x: number, y: number, radius: number): string {
  const r = round(radius * 0.9);
  return `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}M${round(x - r)} ${round(y + r)}l${2 * r} ${-2 * r}`;
}

type Around = { stroke?: string; strokeWidth?: number; strokeLinejoin?: "round" };

function Outline({ dot: { x, y, radius, shape }, fill, around = {} }: { dot: DotMark; fill: string; around?: Around }) {
  if (shape === "circle" || shape === "cross") return <circle cx={round(x)} cy={round(y)} r={round(radius)} fill={fill} {...around} />;
  return <path d={outline(x, y, radius, shape)} fill={fill} {...around} />;
}

/** A mark of one of the shapes: full, or hollow for what is simulated or sharpened; with a ring it stands out from what it covers. */
export function SceneDot({ dot, colour, palette }: { dot: DotMark; colour: string; palette: Palette }) {
  const { x, y, radius, shape, hollow = false, ring = false, opacity } = dot;
  const { surface } = palette.tone;
  if (shape === "cross") return <path d={crossed(x, y, radius)} stroke={colour} strokeWidth={2} strokeOpacity={opacity} fill="none" />;
  return (
    <g opacity={opacity}>
      {ring && <Outline dot={dot} fill={surface} around={{ stroke: surface, strokeWidth: 5, strokeLinejoin: "round" }} />}
      {hollow ? <Outline dot={{ ...dot, radius: radius - 0.75 }} fill={surface} around={{ stroke: colour, strokeWidth: 1.5 }} /> : <Outline dot={dot} fill={colour} />}
    </g>
  );
}
