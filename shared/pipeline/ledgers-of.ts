import type { LedgerName } from '../stores/claim-store.ts';
import type { WatchedClaim } from '../watches/watched-claim.ts';

/** The ledgers that an article's claims belong to, in the order they are first met, and after them any others, each once. */
export function ledgersOf(claims: readonly WatchedClaim[], others: readonly LedgerName[] = []): readonly LedgerName[] {
  const names = claims.flatMap((claim) => claim.watches.map(({ watch }) => ({ watch, actor: claim.actor.id })));
  return [...new Map([...names, ...others].map((name) => [keyOfLedger(name), name])).values()];
}

/** The claims of a ledger's actor that its watch takes. */
export function claimsOfLedger(claims: readonly WatchedClaim[], { watch, actor }: LedgerName): readonly WatchedClaim[] {
  return claims.filter((claim) => claim.actor.id === actor && claim.watches.some((match) => match.watch === watch));
}

/** One string for a ledger's two names. */
export function keyOfLedger({ watch, actor }: LedgerName): string {
  return JSON.stringify([watch, actor]);
}
