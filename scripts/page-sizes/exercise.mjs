import { Visitor } from "../page-worlds/visitor.mjs";

const CASE = "iran-pakistan-2024";
const SAID = [[500, 300, 200], [100, 600, 300], [700, 100, 200]];

const tokenOf = ({ url }) => url.slice(url.indexOf("#") + 1);

/** An exercise of two rounds, the first of which is out, so that its pages show what they have. @returns its id, its facilitator and one who answered. */
export async function makeExercise(address) {
  const facilitator = new Visitor("facilitator");
  const created = await facilitator.send(address, "/api/exercises", { caseId: CASE, title: "Sizes", protocol: "idea", k: 3, teams: [{ name: "Red" }, { name: "Blue" }] });
  const api = `/api/exercises/${created.id}`;
  const desks = created.links.filter(({ kind }) => kind === "participant");
  const people = [];
  for (const [index] of SAID.entries()) {
    const person = new Visitor(`person ${index}`);
    await person.send(address, "/api/join", { token: tokenOf(desks[index % 2]) });
    people.push(person);
  }
  await facilitator.send(address, `${api}/rounds/1/open`, {});
  for (const [index, weights] of SAID.entries()) await people[index].send(address, `${api}/estimates`, { weights, rationale: "Because.", cites: ["c01"] });
  await facilitator.send(address, `${api}/rounds/1/close`, { reveal: true });
  await facilitator.send(address, `${api}/rounds/2/open`, {});
  return { id: created.id, facilitator, person: people[0] };
}
