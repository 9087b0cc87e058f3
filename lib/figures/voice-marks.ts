import type { BandReading, Interval } from "@/lib/contract/cases";
import { type Axis, placeOn } from "./axis";
import { stackLines } from "./frame";
import type { FigureInput } from "./input";
import type { Label } from "./marks";
import { labelBox, textWidth } from "./text-width";
import type { VoiceMark } from "./pool-bars-spec";
import { bandSentence, hasBand, mappedScenarios, wordsSentence } from "./voice-words";
import { wrapText } from "./wrap";

const FACE = { size: 12, weight: 400 } as const;
const LINE = 17;
/** Between the end of a band and its words. */
const GAP = 8;
const BAND_HEIGHT = 10;

/** Where voices may write: the axis they stand on and the edges of the text. */
export type VoiceRoom = { axis: Axis; start: number; end: number; rtl: boolean };

type Laid = { mark: VoiceMark; height: number };

/** Beside a band words may take this many lines, and a line must have room for a few words. */
const MOST_LINES_BESIDE = 2;
const LEAST_ROOM_BESIDE = 180;

/** Words after the band, before it, or on the lines below it: the first place with room for them. */
function layBand(input: FigureInput, reading: BandReading & { band: Interval }, room: VoiceRoom, y: number): Laid {
  const text = bandSentence(input, reading);
  const x1 = placeOn(room.axis, reading.band.lowPermille);
  const x2 = placeOn(room.axis, reading.band.highPermille);
  const band = { ...reading.band, x1, x2, y: y + 4, height: BAND_HEIGHT };
  const beside = { y: y + 13, line: LINE, ...FACE, tone: "ink-2" as const };
  const after = linesIn(text, room.end - x2 - GAP);
  const before = linesIn(text, x1 - room.axis.x0 - 2 * GAP);
  for (const [lines, x] of [[after, x2 + GAP], [before, x1 - GAP - widestOf(before)]] as const) {
    if (lines.length > 0) {
      return { mark: { reading: reading.id, band, lines: block(lines, { ...beside, x }, room), dotted: null }, height: lines.length * LINE + 3 };
    }
  }
  const lines = wrapText(text, room.end - room.start, FACE);
  const x = Math.max(room.start, Math.min(x1, room.end - widestOf(lines)));
  const below = block(lines, { ...beside, x, y: y + BAND_HEIGHT + 20 }, room);
  return { mark: { reading: reading.id, band, lines: below, dotted: null }, height: BAND_HEIGHT + 9 + lines.length * LINE };
}

/** Lines whose block begins at `x`: their starts lie on one line, at the right where they are read from there. */
function block(lines: readonly string[], column: Parameters<typeof stackLines>[1], { rtl }: VoiceRoom): Label[] {
  const labels = stackLines(lines, column);
  return rtl ? labels.map((label) => ({ ...label, x: label.x + widestOf(lines), anchor: "end" })) : labels;
}

const widestOf = (lines: readonly string[]) => Math.max(0, ...lines.map((line) => textWidth(line, FACE.size, FACE.weight)));

/** The words in the few lines that may stand beside a band; none when the room is too small for that. */
function linesIn(text: string, width: number): string[] {
  const lines = wrapText(text, width, FACE);
  const fits = lines.length === 1 || (lines.length <= MOST_LINES_BESIDE && width >= LEAST_ROOM_BESIDE);
  return fits && widestOf(lines) <= width ? lines : [];
}

/** The dotted line from the end of the words to the end of the axis that they run towards. */
function dottedAfter(last: Label | undefined, { axis, rtl }: VoiceRoom): VoiceMark["dotted"] {
  if (last === undefined) return null;
  const { x, width } = labelBox(last);
  const [x1, x2] = rtl ? [axis.x0, x - GAP] : [x + width + GAP, axis.x1];
  return x2 - x1 < 2 * GAP ? null : { x1, x2, y: last.y - 4 };
}

/** Words alone, on a dotted line that runs on to the end of the axis. */
function layWords(input: FigureInput, reading: BandReading, room: VoiceRoom, y: number): Laid {
  const lines = wrapText(wordsSentence(input, reading), room.end - room.start - GAP, FACE);
  const x = room.rtl ? room.end - GAP - widestOf(lines) : room.start + GAP;
  const labels = block(lines, { x, y: y + 13, line: LINE, ...FACE, tone: "ink-3" }, room);
  return { mark: { reading: reading.id, band: null, lines: labels, dotted: dottedAfter(labels.at(-1), room) }, height: lines.length * LINE + 3 };
}

/** The voices whose event the coded mapping puts on this scenario alone, below one another from `y`; bands first. */
export function layVoices(input: FigureInput, scenarioId: string, room: VoiceRoom, y: number): { voices: VoiceMark[]; height: number } {
  const here = input.readings.filter((reading) => {
    const scenarios = mappedScenarios(reading);
    return scenarios.length === 1 && scenarios[0] === scenarioId;
  });
  const inOrder = [...here.filter(hasBand), ...here.filter((reading) => !hasBand(reading))];
  let height = 0;
  const voices = inOrder.map((reading) => {
    const laid = hasBand(reading) ? layBand(input, reading, room, y + height) : layWords(input, reading, room, y + height);
    height += laid.height;
    return laid.mark;
  });
  return { voices, height };
}
