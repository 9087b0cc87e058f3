import type { Lexicon } from "@/lib/contract/cases";

/** Kent’s list: a middle and a margin per term, given here as low = middle − margin and high = middle + margin. */
export const kent: Lexicon = {
  id: "kent",
  name: "Kent",
  title: "Sherman Kent, Words of Estimative Probability (1964)",
  source:
    "S. Kent, Words of Estimative Probability, Studies in Intelligence, 1964: the middles and margins of his list, as reproduced in public summaries of the essay.",
  caution:
    "The list used here has no “unlikely”. That a denied belief counts as Kent’s “probably not” could not be checked against the essay, so such a reading is marked weak.",
  arrangement: "apart",
  bands: [
    { terms: ["impossible"], lowPermille: 0, highPermille: 0 },
    { terms: ["almost certainly not"], lowPermille: 20, highPermille: 120 },
    { terms: ["probably not"], lowPermille: 200, highPermille: 400 },
    { terms: ["chances about even"], lowPermille: 400, highPermille: 600 },
    { terms: ["probable"], lowPermille: 630, highPermille: 870 },
    { terms: ["almost certain"], lowPermille: 870, highPermille: 990 },
    { terms: ["certain"], lowPermille: 1000, highPermille: 1000 },
  ],
};
