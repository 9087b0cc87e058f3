/** A piece of a formula. Variables lean, everything else stands upright. */
export type FormulaPart = { kind: "variable" | "upright"; text: string } | { kind: "sub" | "sup"; parts: readonly FormulaPart[] };

const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
const LOWERED_AS = "0123456789+−()aehijklmnoprstuvx";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃⁱⁿᴮᴺ";
const RAISED_AS = "0123456789+−ainBN";

/** The plain letters of lowered or raised ones. */
function plain(text: string, from: string, to: string): string {
  return [...text].map((letter) => [...to][[...from].indexOf(letter)] ?? letter).join("");
}

/**
 * Lowered letters, with whatever stands between lowered brackets (Unicode has no lowered g); raised ones; `_{…}`, `^(…)`
 * and `^a` for what Unicode cannot lower or raise; then words, variables and the rest.
 */
const TOKEN = new RegExp(
  [
    `(?<sub>(?:₍[^₎]*₎|[${LOWERED}])+)`,
    `(?<sup>[${RAISED}]+)`,
    "_\\{(?<subOf>[^}]*)\\}",
    "\\^\\((?<supOf>[^)]*)\\)",
    "\\^(?<supLetter>.)",
    "(?<word>[A-Za-z]{2,})",
    "(?<variable>[A-Za-zα-ω]\\u0304?[′*]?)",
    "(?<rest>.)",
  ].join("|"),
  "gu",
);

/** Indices and powers: each letter is a variable of its own. */
const letterByLetter = (text: string) => joined([...text].flatMap(formulaParts));

/** One match of `TOKEN`, by the name of the group that matched. */
const READ: Readonly<Record<string, (text: string) => FormulaPart>> = {
  sub: (text) => ({ kind: "sub", parts: letterByLetter(plain(text, LOWERED, LOWERED_AS)) }),
  subOf: (text) => ({ kind: "sub", parts: formulaParts(text) }),
  sup: (text) => ({ kind: "sup", parts: letterByLetter(plain(text, RAISED, RAISED_AS)) }),
  supOf: (text) => ({ kind: "sup", parts: formulaParts(text) }),
  supLetter: (text) => ({ kind: "sup", parts: formulaParts(text) }),
  variable: (text) => ({ kind: "variable", text }),
};
const upright = (text: string): FormulaPart => ({ kind: "upright", text });

function partOf(groups: Readonly<Record<string, string | undefined>>): FormulaPart {
  const [name = "", text = ""] = Object.entries(groups).find(([, matched]) => matched !== undefined) ?? [];
  return (READ[name] ?? upright)(text);
}

/** Upright pieces that follow each other become one. */
function joined(parts: readonly FormulaPart[]): FormulaPart[] {
  return parts.reduce<FormulaPart[]>((all, part) => {
    const last = all.at(-1);
    if (part.kind === "upright" && last?.kind === "upright") return [...all.slice(0, -1), { kind: "upright", text: last.text + part.text }];
    return [...all, part];
  }, []);
}

/**
 * A formula in plain Unicode as pieces to be set: "Σᵢ pᵢₖ / N" → Σ, lowered i, the variable p, lowered ik, " / ", the
 * variable N. Single letters are variables, longer runs of letters are names such as "ln". O(length²).
 */
export function formulaParts(formula: string): FormulaPart[] {
  return joined([...formula.matchAll(TOKEN)].map(({ groups = {} }) => partOf(groups)));
}
