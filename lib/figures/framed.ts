import { emptyPicture } from "./empty-picture";
import { fingerprintLine, sourceLine } from "./footer";
import { frameFoot, frameHead } from "./frame";
import type { FigureBox, FigureInput } from "./input";
import { type Metrics, metricsFor } from "./metrics";
import type { Drawn, SceneSpec } from "./scene";

type Painting = {
  figure: string;
  title: string;
  /** Under the title; the question where it is absent. */
  subtitle?: string;
  /** The first line of the foot: n, round, method, date. */
  method: string;
  /** The picture in sentences, for those who do not see it. */
  sentences: readonly string[];
  /** Why there is nothing to show; null where there is something. */
  nothing: string | null;
  /** Draws from `top` down; `extra` pixels more than it needs are spread inside it. */
  picture: (metrics: Metrics, top: number, extra: number) => Drawn;
};

/** Between the end of the picture and the hairline of the foot. */
const FOOT_GAP = 17;

function questionOf({ theCase, exercise }: FigureInput): string {
  return theCase.questions.find(({ id }) => id === exercise.questionId)?.title ?? theCase.question;
}

/** `extra` pixels are the picture's to spread, `below` ones stay empty under it. */
function draw(input: FigureInput, painting: Painting, metrics: Metrics, { extra, below }: { extra: number; below: number }): SceneSpec {
  const { theCase, translate } = input;
  const { figure, title, method } = painting;
  const { pictureY, ...head } = frameHead({ title, question: painting.subtitle ?? questionOf(input) }, metrics);
  const { marks, points, endY } = painting.nothing === null ? painting.picture(metrics, pictureY, extra) : emptyPicture(painting.nothing, metrics, pictureY, extra);
  const { endY: height, ...foot } = frameFoot(
    { method, source: sourceLine(input), fingerprint: fingerprintLine(input, figure), name: translate("mark") },
    endY + FOOT_GAP + below,
    metrics,
  );
  return {
    ...{ figure, width: metrics.width, height: Math.ceil(height), title, marks, points },
    palette: { ordered: theCase.ordered, count: theCase.scenarios.length },
    description: [translate("description.intro", { footer: method }), ...painting.sentences].join(" "),
    frame: { ...head, ...foot },
  };
}

/**
 * A picture in the frame that all figures share: what the data show above it, how many and by which method below.
 * Where the box is higher than the picture needs, the picture is asked to spread; what it cannot use stays below it.
 */
export function framedScene(input: FigureInput, painting: Painting, { width, minHeight = 0 }: FigureBox): SceneSpec {
  const metrics = metricsFor(width, input.direction);
  const natural = draw(input, painting, metrics, { extra: 0, below: 0 });
  const missing = minHeight - natural.height;
  if (missing <= 0) return natural;
  const spread = draw(input, painting, metrics, { extra: missing, below: 0 });
  const rest = minHeight - spread.height;
  return rest <= 0 ? spread : draw(input, painting, metrics, { extra: missing, below: rest });
}
