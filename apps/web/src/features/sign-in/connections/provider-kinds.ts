import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

export interface ProviderKind {
  readonly value: 'entra' | 'okta' | 'keycloak' | 'other';
  /** A product's name isn't translated. */
  readonly name: string | MessageDescriptor;
  /** What to click there, one step after the other. */
  readonly steps: readonly MessageDescriptor[];
}

/** How Tidings is registered at the usual providers. docs/sign-in.md says it at more length. */
export const PROVIDER_KINDS: readonly ProviderKind[] = [
  {
    value: 'entra',
    name: 'Microsoft Entra ID',
    steps: [
      msg`Enterprise applications → New application → Create your own application → Integrate any other application. Then Single sign-on → SAML.`,
      msg`Basic SAML Configuration: Identifier, Reply URL, Sign on URL and Logout URL from the values on this page.`,
      msg`Attributes & Claims: set Unique User Identifier to user.objectid with the format Persistent. Add displayname, jobtitle and department with the namespace http://schemas.microsoft.com/identity/claims, and a group claim if groups are to decide about roles.`,
      msg`SAML Certificates → Edit: Signing Option “Sign SAML response and assertion”, SHA-256. The default signs the assertion alone and is refused.`,
      msg`Download “Federation Metadata XML” and give it to the hub here. Under Users and groups say who may sign in.`,
    ],
  },
  {
    value: 'okta',
    name: 'Okta',
    steps: [
      msg`Applications → Create App Integration → SAML 2.0. Single sign-on URL: our reply URL, also for recipient and destination. Audience URI: our entity ID. Name ID format: Persistent.`,
      msg`Show Advanced Settings: Response Signed, Assertion Signature Signed, RSA-SHA256 and SHA256, Assertion Encryption Unencrypted. For single logout upload our certificate, allow the application to initiate it, and enter our logout URL with our entity ID as SP Issuer.`,
      msg`Attribute statements: displayName user.displayName, mail user.email, title user.title, department user.department, manager user.manager. Group attribute: groups, with a filter.`,
      msg`Sign On → SAML Signing Certificates → View IdP metadata: give that to the hub here. Under Assignments say who may sign in.`,
    ],
  },
  {
    value: 'keycloak',
    name: 'Keycloak',
    steps: [
      msg`Clients → Create client, type SAML, Client ID: our entity ID. Valid redirect URIs and Master SAML Processing URL: our reply URL.`,
      msg`Name ID format persistent, Force name ID format on. Sign documents on, Sign assertions on, RSA_SHA256, Encrypt assertions off. Keys: client signature required on, with our certificate.`,
      msg`Advanced: Logout Service Redirect Binding URL: our logout URL.`,
      msg`Client scopes → dedicated → Add mapper: user attributes displayName, mail, title and department under these names, and a Group list with the name groups.`,
      msg`The provider’s metadata is at https://keycloak.example.com/realms/REALM/protocol/saml/descriptor.`,
    ],
  },
  {
    value: 'other',
    name: msg`Another SAML 2.0 provider`,
    steps: [
      msg`Register the hub as a service provider with the values on this page, or with our metadata once the connection is there.`,
      msg`Have it sign both the response and the assertion, with SHA-256 or better, and leave the assertion unencrypted: https protects it.`,
      msg`The NameID must last: persistent or an employee number, not transient.`,
      msg`Let it send displayName, mail, title, department, manager and groups, under these names or others that you map here.`,
      msg`Give its metadata to the hub here.`,
    ],
  },
];
