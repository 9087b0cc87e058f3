/** How people are called in an exercise, and whether it was made for invited people. */
type Naming = { privacy: "anonymous" | "pseudonymous" | "named"; invited: boolean };

/**
 * Whose scores a reader gets once it is decided what happened: everybody's where all answered under their names, else his
 * own alone. On a board that anybody walks up to nobody has agreed to be listed. O(1).
 */
export function whoseScores({ privacy, invited }: Naming): "everybody" | "own" {
  return invited && privacy === "named" ? "everybody" : "own";
}
