/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The reading pipeline and the database client are Node packages: bundling them gains nothing and breaks their data files.
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', 'wink-nlp', 'wink-eng-lite-web-model', 'linkedom', '@mozilla/readability', 'pino', 'undici'],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      ],
    },
    // A page's own policy, with a nonce for its scripts, is set in proxy.ts; answers for programs run nothing at all.
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }] },
  ],
}

export default config
