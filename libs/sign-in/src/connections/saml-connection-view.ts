import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { encodeId } from '#platform';
import { SamlAddresses } from '../saml/addresses.js';
import { serviceMetadata } from '../saml/service-metadata.js';
import type { AdministeredConnection } from './administered-connections.repository.js';
import { mappingsFrom, meaningsFrom } from './attribute-mapping.type.js';
import { certificateFrom } from './certificate.type.js';
import type { ConnectionProposal } from './connection-proposal.type.js';
import { disableObstacle } from './saml-connection-policy.js';
import type { SamlConnection } from './saml-connection.type.js';

/** A connection as administrators see it: with our addresses, and without our key. */
@Injectable()
export class SamlConnectionView {
  constructor(private readonly addresses: SamlAddresses) {}

  of(row: AdministeredConnection, viewer: Viewer): SamlConnection {
    const { slug, label, enabled, demo, issuer, entryPoint, logoutUrl, allowIdpInitiated, createPeople, trustMail, adoptsKnown, createdAt } = row;
    return {
      id: encodeId('connection', row.id), slug, label, enabled, demo, issuer, entryPoint, logoutUrl, allowIdpInitiated, createPeople, trustMail, adoptsKnown, createdAt,
      proposal: proposalOf(row, viewer),
      certificates: row.certificates.map(certificateFrom),
      entityId: row.spEntityId,
      acsUrl: this.addresses.acs(slug),
      serviceLogoutUrl: this.addresses.logout(slug),
      metadataUrl: this.addresses.metadata(slug),
      loginUrl: this.addresses.loginPath(slug),
      metadata: serviceMetadata(row, this.addresses),
      signingCertificate: certificateFrom(row.signingCertificate),
      nextSigningCertificate: row.nextSigningCertificate ? certificateFrom(row.nextSigningCertificate) : null,
      attributeMap: mappingsFrom(row.attributeMap),
      groupMap: meaningsFrom(row.groupMap),
      peopleCount: row.peopleCount,
      sessionCount: row.sessionCount,
      lastSignInAt: row.lastSignInAt,
      own: row.own,
      disableObstacle: disableObstacle(row),
    };
  }
}

function proposalOf({ proposal, proposedBy, proposedAt }: AdministeredConnection, { personId }: Viewer): ConnectionProposal | null {
  if (!proposal || !proposedAt) return null;
  return { byId: proposedBy, at: proposedAt, changes: Object.keys(proposal), issuer: proposal.issuer ?? null, viewerCanConfirm: proposedBy !== personId };
}
