import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '#platform';

/**
 * Headers for every answer. Scripts come from the hub alone; styles may be inline, as Mantine writes them into the page.
 */
export function securityHeaders({ http }: Config): RequestHandler {
  const socket = http.publicUrl.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'", socket],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'", 'https:', ...(http.secureCookies ? [] : ['http://localhost:*', 'http://127.0.0.1:*'])],
        frameAncestors: ["'none'"],
        // Articles may show pictures of other sites, such as those of an imported blog; they are asked for without a Referer.
        imgSrc: ["'self'", 'data:', 'blob:', 'https:', ...(http.secureCookies ? [] : ['http:'])],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", 'blob:'],
      },
    },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: http.secureCookies,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}
