import { createdExerciseSchema, type CreatedExercise } from "../lib/contract/new-exercise";
import { expect, test, type Person } from "./fixtures";
import { chooseIn } from "./compare-page";
import { estimateOnPage } from "./whole-estimate";

/** Shares in per mille by person, team Red first: calm people there, grave ones in Blue. */
const ROUND_1 = [[700, 250, 50], [650, 300, 50], [600, 300, 100], [300, 400, 300], [250, 450, 300], [200, 400, 400]] as const;
const ROUND_2 = [[650, 280, 70], [600, 320, 80], [600, 300, 100], [400, 400, 200], [350, 430, 220], [300, 420, 280]] as const;

const FIRST = "Return to status quo";

async function post(person: Person, path: string, data: unknown, origin: string) {
  const response = await person.page.request.post(path, { data, headers: { Origin: origin } });
  expect(response.ok(), await response.text()).toBe(true);
  return response.json() as Promise<unknown>;
}

test("an IDEA-style exercise: two blind rounds with what came out between them, then what happened, and scores", async ({ newPerson, baseURL }) => {
  test.slow();
  const origin = baseURL ?? "";
  const facilitator = await newPerson();
  const made: CreatedExercise = createdExerciseSchema.parse(
    await post(facilitator, "/api/exercises", { caseId: "iran-pakistan-2024", title: "Table-top, spring", protocol: "idea", k: 3, teams: [{ name: "Red" }, { name: "Blue" }] }, origin),
  );
  const [red, blue, observing] = made.links;
  const join = async (url = "") => {
    const person = await newPerson();
    await post(person, "/api/join", { token: url.split("#")[1] }, origin);
    return person;
  };
  const people = [];
  for (const link of [red, red, red, blue, blue, blue]) people.push(await join(link?.url));
  const observer = await join(observing?.url);
  const command = (round: number, kind: string, body = {}) => post(facilitator, `/api/exercises/${made.id}/rounds/${round}/${kind}`, body, origin);
  const compare = `/exercises/${made.id}/compare`;
  const [ann] = people;
  if (!ann) throw new Error("nobody has joined");

  await command(1, "open");
  for (const [index, person] of people.entries()) await estimateOnPage(person.page, made.id, ROUND_1[index] ?? [], /Submit estimate/);

  // blind: neither who has answered nor who looks on sees anything, and the page that waits opens by itself
  await ann.page.goto(compare);
  await expect(ann.page.getByRole("heading", { name: "Not out yet" })).toBeVisible();
  await observer.page.goto(compare);
  await expect(observer.page.getByRole("heading", { name: "Not out yet" })).toBeVisible();
  await command(1, "close", { reveal: true });
  await expect(ann.page.getByRole("heading", { level: 1, name: "You and the crowd" })).toBeVisible();
  await expect(observer.page.getByRole("table").first()).toContainText("Linear pool");

  // between the rounds people talk; the far ends are read first
  await ann.page.getByRole("textbox", { name: "What you want to say" }).fill("Why so grave?");
  await ann.page.getByRole("button", { name: "Say it" }).click();
  await expect(ann.page.getByRole("region", { name: "Discussion" }).getByRole("listitem")).toContainText("Why so grave?");
  await observer.page.reload();
  await expect(observer.page.getByRole("region", { name: "Discussion" })).toContainText("Why so grave?");
  await expect(observer.page.getByRole("button", { name: "Say it" })).toHaveCount(0);

  await command(2, "open");
  await ann.page.goto(`/exercises/${made.id}/estimate`);
  await expect(ann.page.getByText("Your estimate from round 1.", { exact: false })).toBeVisible();
  const feedback = ann.page.getByRole("region", { name: "What came out of round 1: 6 people" });
  await expect(feedback.getByRole("row", { name: new RegExp(FIRST) })).toContainText("45.0");
  await expect(ann.page.getByRole("slider", { name: FIRST, exact: true })).toHaveValue("700");
  // an unchanged estimate is confirmed, and counts in the round
  await expect(ann.page.getByRole("button", { name: "Confirm unchanged" })).toBeEnabled();
  for (const [index, person] of people.entries()) await estimateOnPage(person.page, made.id, ROUND_2[index] ?? [], /Submit estimate|Confirm unchanged/);
  await command(2, "close", { reveal: true });

  await ann.page.goto(compare);
  await expect(ann.page.getByRole("combobox", { name: "Round" })).toHaveValue("2");
  // from round to round, and over time; both as the page is read anew, and as files
  await chooseIn(ann.page, "Figure", "rounds");
  const title = "The crowd moved 4 points away from broader war; 5 of 6 people came nearer to round 1’s pool";
  await expect(ann.page.getByRole("img", { name: title }).filter({ visible: true }).first()).toBeVisible();
  await ann.page.reload();
  await expect(ann.page.getByRole("img", { name: title }).filter({ visible: true }).first()).toBeVisible();
  const pairs = await (await ann.page.request.get(`/api/exercises/${made.id}/figures/rounds.csv`)).text();
  expect(pairs.split("\r\n").filter((line) => line.startsWith("pair,"))).toHaveLength(6 * 2 * 3);
  await chooseIn(ann.page, "Figure", "over-time");
  await expect(ann.page.getByRole("img", { name: "The crowd moved 4 points away from broader war" }).filter({ visible: true }).first()).toBeVisible();
  await chooseIn(ann.page, "Round", "1");
  await expect(ann.page).toHaveURL(/round=1/);

  await post(facilitator, `/api/exercises/${made.id}/resolution`, { scenario: "status-quo", note: "No further strike was seen.", sources: ["https://example.org/report"] }, origin);
  await ann.page.goto(`/exercises/${made.id}/scores`);
  await expect(ann.page.getByText("No further strike was seen.")).toBeVisible();
  const rounds = ann.page.getByRole("region", { name: "Round by round" });
  await expect(rounds.getByRole("row")).toHaveCount(3);
  // the mean of the second round (0.4833, 0.3583, 0.1583) is nearer to what happened than that of the first (0.45, 0.35, 0.2)
  await expect(rounds.getByRole("row", { name: /Round 1/ })).toContainText("0.465");
  await expect(rounds.getByRole("row", { name: /Round 2/ })).toContainText("0.420");
});
