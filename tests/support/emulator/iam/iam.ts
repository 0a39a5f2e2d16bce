import { ACCESS_DENIED, AwsError } from '../aws-error.ts';
import { type CallContext, isFulfilled } from './condition.ts';
import { ACCOUNT_ROOT, contextOf, OWNER, type Principal, writtenAs } from './principal.ts';
import type { Statement } from './statement.ts';
import { matchesWildcard } from './wildcard.ts';

export interface Call {
  readonly principal: Principal;
  readonly action: string;
  readonly resource: string;
  readonly context?: CallContext;
}

/** One action on one resource that a policy allows. */
export interface Right {
  /** The role or the policy that gives it, by its path in the stack. */
  readonly holder: string;
  readonly action: string;
  readonly resource: string;
  readonly isUsed: boolean;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Who may do what, by the policies of the template and nothing else. */
export interface Iam {
  addRole(role: { readonly arn: string; readonly path: string; readonly trust: readonly Statement[] }): void;
  addRolePolicy(roleArn: string, statements: readonly Statement[]): void;
  /** The policy of a queue, topic, bucket or key, or one more permission for a function. */
  addResourcePolicy(
    resource: string,
    policy: { readonly path: string; readonly statements: readonly Statement[] },
  ): void;
  /** Takes a role on for a service, where the role lets it. */
  assume(roleArn: string, service: Extract<Principal, { kind: 'service' }>): Principal;
  /** Throws where the call is not allowed, or a test has broken what it calls. */
  admit(call: Call): void;
  credentialsOf(principal: Principal): Credentials;
  principalOf(accessKeyId: string): Principal;
  /** Has an action on a resource fail, until mended. */
  break(action: string, resource: string, error: AwsError): () => void;
  listRights(): readonly Right[];
  /** Calls that were not allowed: `action on resource by principal`. */
  readonly denied: string[];
}

interface Policy {
  readonly path: string;
  readonly statements: Statement[];
}

export function makeIam(): Iam {
  const roles = new Map<string, Policy & { readonly trust: readonly Statement[] }>();
  const resources = new Map<string, readonly Policy[]>();
  const credentials = new Map<string, Principal>([['owner', OWNER]]);
  const faults = new Map<string, AwsError>();
  const used = new Set<string>();
  const denied: string[] = [];

  const findRole = (arn: string) => {
    const role = roles.get(arn);
    if (role === undefined) throw new AwsError('InvalidParameterValue', `there is no role ${arn}`);
    return role;
  };
  const isAllowed = (call: Call): boolean => {
    const own = call.principal.kind === 'role' ? findRole(call.principal.arn) : OWNERS_POLICY;
    const theirs = (resources.get(policyHolderOf(call.resource)) ?? []).flatMap(entriesOf);
    const byIdentity =
      call.principal.kind === 'service' ? [] : entriesOf(own).filter(({ statement }) => applies(statement, call));
    const byResource = theirs.filter(
      ({ statement }) => applies(statement, call) && names(statement, writtenAs(call.principal)),
    );
    if ([...byIdentity, ...byResource].some(({ statement }) => statement.effect === 'Deny')) return false;
    // A key is used by whom its own policy names, and by the account's others only where it leaves that to the account.
    const isLeftToAccount =
      !call.resource.includes(':kms:') ||
      theirs.some(({ statement }) => applies(statement, call) && names(statement, ACCOUNT_ROOT));
    const allowing = [...(isLeftToAccount ? byIdentity : []), ...byResource];
    for (const { path, statement } of allowing) {
      for (const { action, resource } of rightsOf(statement)) {
        if (fits(call, action, resource)) used.add(`${path} ${action} ${resource}`);
      }
    }
    return allowing.length > 0;
  };

  return {
    denied,
    addRole: ({ arn, path, trust }) => {
      roles.set(arn, { path, trust, statements: [] });
    },
    addRolePolicy: (arn, statements) => {
      findRole(arn).statements.push(...statements);
    },
    addResourcePolicy: (resource, { path, statements }) => {
      const before = resources.get(resource) ?? [];
      // The second would take the place of the first.
      if (before.length > 0 && !resource.includes(':lambda:')) throw new Error(`${resource} has two policies`);
      resources.set(resource, [...before, { path, statements: [...statements] }]);
    },
    assume(arn, service) {
      const context = contextOf(service);
      const call = { principal: service, action: 'sts:AssumeRole', resource: arn, context };
      const trusts = findRole(arn).trust.some(
        (one) => one.effect === 'Allow' && applies(one, call) && names(one, service.name),
      );
      if (!trusts) throw new AwsError(ACCESS_DENIED, `${service.name} may not take on the role ${arn}`, 403);
      return { kind: 'role', arn };
    },
    admit(call) {
      const fault = faults.get(`${call.action} ${call.resource}`);
      if (!isAllowed(call)) {
        const line = `${call.action} on ${call.resource} by ${writtenAs(call.principal)}`;
        denied.push(line);
        throw new AwsError(ACCESS_DENIED, `not allowed: ${line}`, 403);
      }
      if (fault !== undefined) throw fault;
    },
    credentialsOf(principal) {
      const known = [...credentials].find(([, one]) => writtenAs(one) === writtenAs(principal));
      const accessKeyId = known?.[0] ?? `ROLE${credentials.size}`;
      credentials.set(accessKeyId, principal);
      return { accessKeyId, secretAccessKey: 'secret' };
    },
    principalOf(accessKeyId) {
      const principal = credentials.get(accessKeyId);
      if (principal === undefined) throw new AwsError('InvalidClientTokenId', `nobody has the key ${accessKeyId}`, 403);
      return principal;
    },
    break(action, resource, error) {
      faults.set(`${action} ${resource}`, error);
      return () => faults.delete(`${action} ${resource}`);
    },
    listRights: () =>
      [...roles.values(), ...[...resources.values()].flat()].flatMap(({ path, statements }) =>
        statements
          .filter(({ effect }) => effect === 'Allow')
          .flatMap(rightsOf)
          .map((right) => ({ holder: path, ...right, isUsed: used.has(`${path} ${right.action} ${right.resource}`) })),
      ),
  };
}

const OWNERS_POLICY: Policy = {
  path: 'owner',
  statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'], principals: [], conditions: [] }],
};

function entriesOf({ path, statements }: Policy) {
  return statements.map((statement) => ({ path, statement }));
}

// An object's policy is its bucket's.
function policyHolderOf(resource: string): string {
  return resource.includes(':s3:') ? resource.replace(/\/.*$/s, '') : resource;
}

function applies(statement: Statement, call: Call): boolean {
  const context = { ...contextOf(call.principal), ...call.context };
  return (
    rightsOf(statement).some(({ action, resource }) => fits(call, action, resource)) &&
    statement.conditions.every((condition) => isFulfilled(condition, context))
  );
}

function fits(call: Call, action: string, resource: string): boolean {
  return matchesWildcard(call.action.toLowerCase(), action.toLowerCase()) && matchesWildcard(call.resource, resource);
}

function names({ principals }: Statement, principal: string): boolean {
  return principals.includes('*') || principals.includes(principal);
}

function rightsOf({
  actions,
  resources,
}: Statement): readonly { readonly action: string; readonly resource: string }[] {
  return actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
}
