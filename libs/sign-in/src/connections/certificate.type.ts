import { X509Certificate } from 'node:crypto';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@ObjectType({ description: 'A certificate that signatures are checked with.' })
export class SigningCertificate {
  @Field(() => String, { description: 'Its SHA-256 fingerprint, as providers show it: pairs of hexadecimal digits with colons.' })
  fingerprint: string;

  @Field(() => DateTime, { description: 'From when it says that it holds. Neither side of SAML looks at that; providers change it in time all the same.' })
  validFrom: Date;

  @Field(() => DateTime, { description: 'Until when it says that it holds.' })
  validTo: Date;

  @Field(() => String, { description: 'The certificate, PEM.' })
  pem: string;
}

export function certificateFrom(pem: string): SigningCertificate {
  const certificate = new X509Certificate(pem);
  return { fingerprint: certificate.fingerprint256, validFrom: new Date(certificate.validFrom), validTo: new Date(certificate.validTo), pem };
}
