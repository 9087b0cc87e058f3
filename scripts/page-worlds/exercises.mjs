import { Visitor } from "./visitor.mjs";

const CASE = "iran-pakistan-2024";
const tokenOf = ({ url }) => url.slice(url.indexOf("#") + 1);
const reasonOf = (index) => ({ rationale: `I say ${"so ".repeat(index + 1)}`, cites: [index % 2 === 0 ? "c01" : "c02"] });

async function joined(address, link, name) {
  const visitor = new Visitor(name);
  visitor.known = (await visitor.send(address, "/api/join", { token: tokenOf(link) })).name;
  return visitor;
}

/** A team exercise with two desks, somebody in every role, and others whose numbers nobody may learn. */
async function makeExercise(address, more) {
  const facilitator = new Visitor("facilitator");
  const created = await facilitator.send(address, "/api/exercises", { caseId: CASE, title: "A test", k: 3, teams: [{ name: "Red" }, { name: "Blue" }], ...more });
  const links = (kind) => created.links.filter((link) => link.kind === kind);
  const desks = links("participant");
  const join = (name, desk = 0) => joined(address, desks[desk], name);
  const [fresh, answered, observer] = [await join("not answered"), await join("answered"), await joined(address, links("observer")[0], "observer")];
  const others = [];
  for (let i = 0; i < 4; i += 1) others.push(await join(`other ${i}`, i % 2));
  const api = `/api/exercises/${created.id}`;
  const command = (round, kind, body = {}) => facilitator.send(address, `${api}/rounds/${round}/${kind}`, body);
  return { id: created.id, api, fresh, answered, observer, facilitator, others, command, keep: [answered.known] };
}

/** Everybody but the one who has not answered says something in the round that is open. */
async function answer(address, { api, answered, others }) {
  await answered.send(address, `${api}/estimates`, { weights: [500, 300, 200], rationale: "Mine alone.", cites: ["c01"] });
  for (const [index, other] of others.entries()) await other.send(address, `${api}/estimates`, { weights: [700 - 100 * index, 200, 100 + 100 * index], ...reasonOf(index) });
}

const everybody = ({ fresh, answered, observer, facilitator }) => [fresh, answered, observer, facilitator, new Visitor("stranger")];
const insiders = ({ answered, observer, facilitator }) => [answered, observer, facilitator];

/** An open round, a closed one that is not revealed, a workshop in which too few have answered for a batch: everybody reads, and nothing is out. */
async function nothingOut(address) {
  const open = await makeExercise(address, { protocol: "idea" });
  const closed = await makeExercise(address, { protocol: "delphi", k: 2 });
  const workshop = await makeExercise(address, { protocol: "workshop", release: "batches", k: 8 });
  for (const exercise of [open, closed, workshop]) {
    await exercise.command(1, "open");
    await answer(address, exercise);
  }
  await closed.command(1, "close");
  // who has not answered, and who is not in it, are refused alike at every stage: once is enough
  return [open, closed, workshop].map((exercise) => ({ ...exercise, readers: (exercise === open ? everybody : insiders)(exercise), hidden: [1] }));
}

/** Between the rounds people talked; then round 2 was opened and answered. Who answered both rounds may know the first. */
async function twoRounds(address, { readers, hidden }) {
  const exercise = await makeExercise(address, { protocol: "idea" });
  await exercise.command(1, "open");
  await answer(address, exercise);
  await exercise.command(1, "close", { reveal: true });
  for (const other of exercise.others) await other.send(address, `${exercise.api}/comments`, { text: `I was ${other.name}.`, about: { claim: "c01" } });
  await exercise.command(2, "open");
  await answer(address, exercise);
  return { ...exercise, readers: readers(exercise), hidden };
}

/** The practice board, on which others answered: who has not, reads nothing of it. */
async function board(address) {
  const [fresh, ...others] = ["not answered", "one", "two", "three"].map((name) => new Visitor(name));
  const api = `/api/exercises/${CASE}`;
  await fresh.send(address, `${api}/join`, { name: "Reader" });
  for (const [index, other] of others.entries()) await other.send(address, `${api}/estimates`, { weights: [100 * index, 1000 - 200 * index, 100 * index], ...reasonOf(index) });
  return { id: CASE, api, fresh, others, keep: [], readers: [fresh, new Visitor("stranger")], hidden: [1] };
}

/**
 * Every exercise that the pages are read in: `readers` are those who may not know what the others put into the rounds `hidden`.
 * In one the first round is out and hidden from the one who has not answered it, so its comments are his to miss too.
 */
export async function makeWorld(address) {
  return [
    ...(await nothingOut(address)),
    await twoRounds(address, { readers: insiders, hidden: [2] }),
    await twoRounds(address, { readers: ({ fresh }) => [fresh], hidden: [1, 2] }),
    await board(address),
  ];
}
