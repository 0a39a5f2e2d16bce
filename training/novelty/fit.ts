/**
 * node training/novelty/fit.ts TIES_DIR...
 *
 * Chooses the two numbers of novelty, how much the cosine counts beside the containment and from which likeness on two
 * claims make one point, by cross-validation: in each fold on the claims outside it, judged on those inside. Of several sets
 * each is a fold; of a single one, a tenth of its actors. Occasions are taken from the labels, so that only likeness is judged.
 */
import { argv } from 'node:process';
import { compareTellings, makeTelling, type Telling } from '../../shared/novelty/compare-tellings.ts';
import { readTellings } from '../../shared/novelty/read-tellings.ts';
import { readTies } from './read-ties.ts';

interface Sample {
  readonly set: string;
  readonly actor: string;
  readonly label: string;
  readonly telling: Telling;
}

interface Numbers {
  readonly cosineShare: number;
  readonly threshold: number;
}

interface Counts {
  readonly right: number;
  readonly notices: number;
  readonly statements: number;
}

const PART = 'dev';
const FOLDS = 10;
const sets = argv.slice(2);
const samples = (await Promise.all(sets.map(readSamples))).flat();
const actors = [...new Set(samples.map(({ actor }) => actor))];
const folds = sets.length > 1 ? sets : Array.from({ length: FOLDS }, (_, fold) => String(fold));
const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((cosineShare) =>
  [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.35, 0.4].map((threshold) => ({ cosineShare, threshold })),
);

let held: Counts = { right: 0, notices: 0, statements: 0 };
for (const fold of folds) {
  const own = samples.filter((sample) => foldOf(sample) === fold);
  const others = samples.filter((sample) => foldOf(sample) !== fold);
  const best = chooseBest(others);
  const counts = assign(own, best);
  held = {
    right: held.right + counts.right,
    notices: held.notices + counts.notices,
    statements: held.statements + counts.statements,
  };
  console.log(`fold ${fold}: cosine share ${best.cosineShare}, threshold ${best.threshold}, F1 ${percent(f1(counts))}`);
}
console.log(`held-out notice F1 ${percent(f1(held))}`);
for (const numbers of grid.filter(({ cosineShare }) => cosineShare === 0.5)) {
  console.log(`all, cosine share 0.5, threshold ${numbers.threshold}: F1 ${percent(f1(assign(samples, numbers)))}`);
}

function foldOf({ set, actor }: Sample): string {
  return sets.length > 1 ? set : String(actors.indexOf(actor) % FOLDS);
}

async function readSamples(set: string): Promise<readonly Sample[]> {
  const articles = await readTies(set, PART);
  return articles.flatMap(({ article, sentences, claims, labels }) =>
    readTellings(article, sentences, claims).map(({ claim, terms }) => ({
      set,
      actor: claim.actor.id,
      label: labels[claim.index] ?? '',
      telling: makeTelling(terms),
    })),
  );
}

function chooseBest(training: readonly Sample[]): Numbers {
  return grid.reduce((best, numbers) => (f1(assign(training, numbers)) > f1(assign(training, best)) ? numbers : best));
}

/** Every claim in its order joins the most alike statement of its actor and day, or makes one. */
function assign(claims: readonly Sample[], { cosineShare, threshold }: Numbers): Counts {
  const statements: { readonly key: string; readonly members: Telling[] }[] = [];
  const noticed = new Set<string>();
  for (const { set, actor, label, telling } of claims) {
    const key = `${set} ${actor} ${/\d{4}-\d\d(-\d\d)?/.exec(label)?.[0]}`;
    const scored = statements
      .filter((statement) => statement.key === key)
      .map((statement) => ({ statement, score: Math.max(...statement.members.map((other) => scoreOf(other))) }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (best !== undefined && best.score >= threshold) {
      best.statement.members.push(telling);
    } else {
      statements.push({ key, members: [telling] });
      noticed.add(`${set} ${label}`);
    }

    function scoreOf(other: Telling): number {
      const { cosine, contained } = compareTellings(other, telling).parts;
      return cosineShare * cosine + (1 - cosineShare) * contained;
    }
  }
  const labels = new Set(claims.map(({ set, label }) => `${set} ${label}`));
  return { right: noticed.size, notices: statements.length, statements: labels.size };
}

function f1({ right, notices, statements }: Counts): number {
  return (2 * right) / (notices + statements);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
