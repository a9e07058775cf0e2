import type { AdministeredConnection, ConnectionChanges } from './administered-connections.repository.js';
import type { ProposedChanges } from './saml-connection.entity.js';

export interface PartedChanges {
  /** What one administrator does. */
  readonly alone: ConnectionChanges;
  /** What waits for a second one; undefined where nothing does. */
  readonly proposed: ProposedChanges | undefined;
}

/**
 * Who decides whom a provider's words stand for can be anybody: their own provider, once it is believed about people who are known, signs them in as
 * whom they like. So that takes two: finding people by mail who are known elsewhere, and, where people are known by the connection or found so, another
 * provider or key behind it, or another attribute that says who somebody is. All else one administrator does.
 */
export function partedChanges(connection: AdministeredConnection, changes: ConnectionChanges): PartedChanges {
  const { adoptsKnown, issuer, entryPoint, logoutUrl, certificates, attributeMap, ...alone } = changes;
  const believed = connection.peopleCount > 0 || connection.adoptsKnown;
  const provider = given({ issuer, entryPoint, logoutUrl, certificates });
  const otherProvider = believed && speaksForAnother(connection, changes);
  const otherNames = believed && attributeMap !== undefined && namesDiffer(connection, changes);
  const proposed = {
    ...(adoptsKnown && !connection.adoptsKnown ? { adoptsKnown } : {}),
    ...(otherProvider ? provider : {}),
    ...(otherNames ? { attributeMap } : {}),
  };
  return {
    alone: {
      ...alone,
      ...(adoptsKnown === false ? { adoptsKnown } : {}),
      ...(otherProvider ? {} : provider),
      ...(otherNames ? {} : given({ attributeMap })),
    },
    proposed: Object.keys(proposed).length > 0 ? proposed : undefined,
  };
}

function speaksForAnother(now: AdministeredConnection, { issuer, certificates = [] }: ConnectionChanges): boolean {
  return (issuer !== undefined && issuer !== now.issuer) || certificates.some((one) => !now.certificates.includes(one));
}

function namesDiffer({ attributeMap: now }: AdministeredConnection, { attributeMap: next = {} }: ConnectionChanges): boolean {
  return (['subject', 'mail'] as const).some((word) => JSON.stringify(now[word]) !== JSON.stringify(next[word]));
}

function given<Some extends object>(some: Some): Partial<Some> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Partial<Some>;
}
