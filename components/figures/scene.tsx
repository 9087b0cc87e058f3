import type { Palette } from "@/lib/figures/palette";
import type { SceneSpec } from "@/lib/figures/scene";
import { FrameFoot, FrameHead } from "./frame";
import { SceneMark } from "./scene-mark";
import { Hatch } from "./voices";

type SceneFigureProps = {
  spec: SceneSpec;
  palette: Palette;
  /** Makes the ids of this drawing unique on its page. */
  idPrefix: string;
  /** The size to be shown at, for files; a figure in a page takes the width it is given. */
  size?: { width: number; height: number };
};

/** A scene as static SVG, with its frame: for the first view, for pages without scripts, and for files. */
export function SceneFigure({ spec, palette, idPrefix, size }: SceneFigureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${spec.width} ${spec.height}`}
      width={size?.width ?? "100%"}
      height={size?.height}
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-description`}
      fontFamily={palette.fontFamily}
      direction="ltr"
    >
      <title id={`${idPrefix}-title`}>{spec.title}</title>
      <desc id={`${idPrefix}-description`}>{spec.description}</desc>
      <defs>
        <Hatch id={`${idPrefix}-hatch`} palette={palette} />
      </defs>
      <rect width={spec.width} height={spec.height} fill={palette.tone.surface} />
      <FrameHead frame={spec.frame} palette={palette} />
      {spec.marks.map((mark, index) => (
        <SceneMark key={index} mark={mark} palette={palette} idPrefix={idPrefix} />
      ))}
      <FrameFoot frame={spec.frame} palette={palette} />
    </svg>
  );
}
