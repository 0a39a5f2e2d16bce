import { TABLE_KEYS } from '../names.ts';
import type { ArticleWrite, Ledger, LedgerWrite } from './claim-store.ts';
import { dayItems, type Item, type ItemKey, KEYS, noticeItems, reportItem, statementItem } from './dynamo-items.ts';
import type { Action } from './dynamo-table.ts';

export interface TransactionPlan {
  /** In order; the article's own item is to go with the last. */
  readonly transactions: readonly (readonly Action[])[];
  /** Everything that will be put. */
  readonly items: readonly Item[];
}

/** A statement with all that belongs to it, which must come to stand together. */
interface Unit {
  readonly ledger: Ledger;
  /** Whether the statement was not there before. */
  readonly isNew: boolean;
  readonly puts: readonly Item[];
  readonly deletes: readonly ItemKey[];
}

// DynamoDB takes 100 items and 4 MB. The article's item comes with its text's and the pending one's, and is large.
const MOST_ACTIONS = 97;
const MOST_CHARACTERS = 2_500_000;

/** An article's ledgers in as few transactions as they fit into; each moves the ledgers it touches by one. */
export function planTransactions(table: string, write: ArticleWrite): TransactionPlan {
  const units = write.ledgers.flatMap((ledger) => unitsOf(ledger, write)).flatMap(split);
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group !== undefined && fits([...group, unit])) group.push(unit);
    else groups.push([unit]);
  }
  const standing = new Map<Ledger, Standing>();
  return {
    transactions: groups.map((group) => actionsOf(table, group, standing)),
    items: units.flatMap(({ puts }) => puts),
  };
}

function unitsOf({ ledger, statements, reports, notices }: LedgerWrite, write: ArticleWrite): readonly Unit[] {
  const at = write.decided ?? write.processed;
  // A replay's notice is of an article that came in long ago: it says nothing of how long notices take.
  const arrived = write.decided === undefined ? write.arrived : undefined;
  const changed = new Set(statements.map(({ id }) => id));
  const units = statements.map((statement): Unit => {
    const earlier = ledger.statements.find(({ id }) => id === statement.id);
    const days = dayItems(ledger, statement);
    const standing = new Set(earlier === undefined ? [] : dayItems(ledger, earlier).map(sortKeyOf));
    const staying = new Set(days.map(sortKeyOf));
    return {
      ledger,
      // One that this article was not the first to report stands already, though perhaps too far off to be read.
      isNew: earlier === undefined && statement.firstReport.article === write.article.key,
      puts: [
        statementItem(statement),
        ...days.filter((day) => !standing.has(sortKeyOf(day))),
        ...notices
          .filter((notice) => notice.statement === statement.id)
          .flatMap((notice) => noticeItems({ notice, state: 'waiting', failures: 0, arrived })),
        ...reports.filter((report) => report.statement === statement.id).map((one) => reportItem(ledger, one, at)),
      ],
      deletes: earlier === undefined ? [] : dayItems(ledger, earlier).filter((day) => !staying.has(sortKeyOf(day))),
    };
  });
  const others = reports.filter((report) => !changed.has(report.statement));
  const gone = ledger.reports.filter((old) => !reports.some((report) => report.claim === old.claim));
  const rest = {
    ledger,
    isNew: false,
    puts: others.map((report) => reportItem(ledger, report, at)),
    deletes: gone.map((report) => KEYS.report(ledger, report)),
  };
  return [...units, rest].filter(({ puts, deletes }) => puts.length + deletes.length > 0);
}

// An article that tells one statement a hundred times over: the statement goes first and its notice with it, since a
// statement that is there makes no other; later tellings follow.
function split(unit: Unit): readonly Unit[] {
  if (fits([unit])) return [unit];
  const half = Math.ceil(unit.puts.length / 2);
  if (unit.puts.length < 2) {
    const middle = Math.ceil(unit.deletes.length / 2);
    if (middle < 2) return [unit];
    return [
      { ...unit, deletes: unit.deletes.slice(0, middle) },
      { ...unit, isNew: false, puts: [], deletes: unit.deletes.slice(middle) },
    ].flatMap(split);
  }
  return [
    { ...unit, puts: unit.puts.slice(0, half), deletes: unit.deletes },
    { ...unit, isNew: false, puts: unit.puts.slice(half), deletes: [] },
  ].flatMap(split);
}

function fits(units: readonly Unit[]): boolean {
  const ledgers = new Set(units.map(({ ledger }) => ledger)).size;
  const actions = units.reduce((sum, { puts, deletes }) => sum + puts.length + deletes.length, ledgers);
  if (actions > MOST_ACTIONS) return false;
  return units.reduce((sum, { puts }) => sum + sizeOf(puts), 0) <= MOST_CHARACTERS;
}

function sizeOf(items: readonly Item[]): number {
  return items.reduce(
    (sum, { data }) => sum + (data instanceof Uint8Array || typeof data === 'string' ? data.length : 0),
    0,
  );
}

/** How a ledger stands after the transactions before: its version, and how many statements it has. */
interface Standing {
  readonly version: number;
  readonly statements: number;
}

function actionsOf(TableName: string, group: readonly Unit[], known: Map<Ledger, Standing>): readonly Action[] {
  const ledgers = [...new Set(group.map(({ ledger }) => ledger))];
  return [
    ...ledgers.map((ledger) => {
      const { version, statements, unread } = ledger;
      const before = known.get(ledger) ?? { version, statements: statements.length + unread };
      const added = group.filter((unit) => unit.ledger === ledger && unit.isNew).length;
      const after = { version: before.version + 1, statements: before.statements + added };
      known.set(ledger, after);
      return moveLedger(TableName, ledger, after);
    }),
    ...group.flatMap(({ puts, deletes }): Action[] => [
      ...puts.map((Item) => ({ Put: { TableName, Item } })),
      ...deletes.map(({ pk, sk }) => ({ Delete: { TableName, Key: { pk, sk } } })),
    ]),
  ];
}

function moveLedger(TableName: string, ledger: Ledger, { version, statements }: Standing): Action {
  const Item = { ...KEYS.ledger(ledger), type: 'ledger', version, statements };
  const seen = version - 1;
  return {
    Put: {
      TableName,
      Item,
      ...(seen === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': seen } }),
    },
  };
}

function sortKeyOf(item: Item): string {
  return item[TABLE_KEYS.sortKey];
}
