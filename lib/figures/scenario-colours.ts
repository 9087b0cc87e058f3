/** A scenario's colour and the colour of text upon it, as `app/tokens.css` has them for each `data-scenarios` (a test compares). */
export const SCENARIO_COLOURS: Readonly<Record<"light" | "dark", Readonly<Record<string, readonly string[]>>>> = {
  light: {
    "ordered-2": ["#1e9aa2 #17191c", "#7a0c1e #ffffff"],
    "ordered-3": ["#1e9aa2 #17191c", "#9d6510 #ffffff", "#7a0c1e #ffffff"],
    "ordered-4": ["#009aa7 #17191c", "#6c7d00 #ffffff", "#a82a00 #ffffff", "#721a27 #ffffff"],
    "ordered-5": ["#009aa7 #17191c", "#39844a #ffffff", "#845e07 #ffffff", "#a32202 #ffffff", "#790f1e #ffffff"],
    "ordered-6": ["#2e96b8 #17191c", "#1a865d #ffffff", "#716c00 #ffffff", "#8d461c #ffffff", "#981500 #ffffff", "#790c1f #ffffff"],
    "ordered-7": [
      "#0095b9 #17191c", "#008666 #ffffff", "#547433 #ffffff", "#795c00 #ffffff",
      "#8d3f19 #ffffff", "#981200 #ffffff", "#7c071d #ffffff",
    ],
    "ordered-8": [
      "#3d93c2 #17191c", "#458e7f #17191c", "#588207 #ffffff", "#796d2e #ffffff",
      "#8b5600 #ffffff", "#9d3600 #ffffff", "#8b2d21 #ffffff", "#7e0014 #ffffff",
    ],
    "unordered-2": ["#2894cb #17191c", "#858d00 #17191c"],
    "unordered-3": ["#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff"],
    "unordered-4": ["#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff", "#114c25 #ffffff"],
    "unordered-5": ["#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff", "#114c25 #ffffff", "#aa7189 #17191c"],
    "unordered-6": ["#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff", "#114c25 #ffffff", "#aa7189 #17191c", "#5f7e57 #ffffff"],
    "unordered-7": [
      "#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff", "#114c25 #ffffff",
      "#aa7189 #17191c", "#5f7e57 #ffffff", "#614b68 #ffffff",
    ],
    "unordered-8": [
      "#2894cb #17191c", "#858d00 #17191c", "#780048 #ffffff", "#114c25 #ffffff",
      "#aa7189 #17191c", "#5f7e57 #ffffff", "#614b68 #ffffff", "#746000 #ffffff",
    ],
  },
  dark: {
    "ordered-2": ["#68d6dc #131517", "#c4464c #ffffff"],
    "ordered-3": ["#68d6dc #131517", "#d6a33c #131517", "#c4464c #ffffff"],
    "ordered-4": ["#68dde3 #131517", "#99bd87 #131517", "#eb7e02 #131517", "#b94246 #ffffff"],
    "ordered-5": ["#5adee8 #131517", "#8ec68d #131517", "#cb9f35 #131517", "#d66100 #131517", "#b1494b #ffffff"],
    "ordered-6": ["#6ad8fd #131517", "#88c998 #131517", "#abb15e #131517", "#b69200 #131517", "#de6139 #131517", "#bd3f3e #ffffff"],
    "ordered-7": [
      "#6cd9ff #131517", "#8dcca9 #131517", "#a7ba61 #131517", "#dd9700 #131517",
      "#c38349 #131517", "#d45a1f #131517", "#ba4143 #ffffff",
    ],
    "ordered-8": [
      "#6ad9fd #131517", "#8fccbb #131517", "#4ecb88 #131517", "#c4a900 #131517",
      "#dd8b3f #131517", "#be7f56 #131517", "#d75e21 #131517", "#bf433a #ffffff",
    ],
    "unordered-2": ["#0089cd #131517", "#b7ce43 #131517"],
    "unordered-3": ["#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517"],
    "unordered-4": ["#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517", "#69774c #ffffff"],
    "unordered-5": ["#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517", "#69774c #ffffff", "#be7e94 #131517"],
    "unordered-6": ["#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517", "#69774c #ffffff", "#be7e94 #131517", "#82ac73 #131517"],
    "unordered-7": [
      "#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517", "#69774c #ffffff",
      "#be7e94 #131517", "#82ac73 #131517", "#816085 #ffffff",
    ],
    "unordered-8": [
      "#0089cd #131517", "#b7ce43 #131517", "#ffb9cc #131517", "#69774c #ffffff",
      "#be7e94 #131517", "#82ac73 #131517", "#816085 #ffffff", "#908d00 #131517",
    ],
  },
};
